import type { Message } from './message.js'

import { countOf, moreText } from './message.js'

/** A title on one line: what is written by others cannot pass for another part of the message. */
const onOneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')

const sectionText = (section: Message['sections'][number]): string =>
  [
    `${section.heading} (${countOf(section)})`,
    ...section.items.map(({ lines, link, project }) =>
      [
        `* ${onOneLine(project)}`,
        ...lines.map((line) => `  - ${onOneLine(line)}`),
        ...(link ? [`  ${link}`] : []),
      ].join('\n'),
    ),
    ...(section.more > 0 ? [moreText(section.more)] : []),
  ].join('\n\n')

export const asText = ({ opening, reason, runLink, sections, totals }: Message): string =>
  [
    'Bonjour,',
    opening,
    totals,
    ...sections.map(sectionText),
    ...(runLink ? [`Cette vérification dans l’administration\u00A0:\n${runLink}`] : []),
    `--\n${reason}`,
  ].join('\n\n') + '\n'

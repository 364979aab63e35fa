import type { Message } from './message.js'

import { escapeHTML } from './escapeHTML.js'
import { countOf, moreText } from './message.js'

const linked = (text: string, link: string | null): string =>
  link ? `<a href="${escapeHTML(link)}">${escapeHTML(text)}</a>` : escapeHTML(text)

const itemHTML = ({ lines, link, project }: Message['sections'][number]['items'][number]): string => {
  const list = lines.length > 0 ? `<ul>${lines.map((line) => `<li>${escapeHTML(line)}</li>`).join('')}</ul>` : ''
  return `<li><strong>${linked(project, link)}</strong>${list}</li>`
}

const sectionHTML = (section: Message['sections'][number]): string =>
  [
    `<h2 style="font-size:1.1em">${escapeHTML(section.heading)} (${countOf(section)})</h2>`,
    `<ul>${section.items.map(itemHTML).join('\n')}</ul>`,
    ...(section.more > 0 ? [`<p>${escapeHTML(moreText(section.more))}</p>`] : []),
  ].join('\n')

export const asHTML = ({ opening, reason, runLink, sections, subject, totals }: Message): string =>
  [
    '<!doctype html>',
    `<html lang="fr"><head><meta charset="utf-8"><title>${escapeHTML(subject)}</title></head>`,
    '<body style="font-family:sans-serif;line-height:1.5">',
    '<p>Bonjour,</p>',
    `<p>${escapeHTML(opening)}</p>`,
    `<p>${escapeHTML(totals)}</p>`,
    ...sections.map(sectionHTML),
    ...(runLink ? [`<p>${linked('Cette vérification dans l’administration', runLink)}</p>`] : []),
    `<hr><p><small>${escapeHTML(reason).replace(/\n/g, '<br>')}</small></p>`,
    '</body></html>',
  ].join('\n') + '\n'

import type { CoverageRun } from '../types.js'

import { frenchDay } from '../frenchDay.js'
import { sectionsOf } from '../sectionsOf.js'
import { totalsText } from '../totalsText.js'
import { asHTML } from './asHTML.js'
import { asText } from './asText.js'
import { subjectOf } from './subjectOf.js'

const MAX_PROJECTS = 100

/** Where things are in the panel; null where the address of the server is not known. */
export type Links = { project: (id: string) => string | null; run: (id: string) => string | null }

export type Mail = { html: string; subject: string; text: string }

type MailOfArgs = {
  links: Links
  reason: string
  run: Pick<CoverageRun, 'changes' | 'day' | 'id' | 'previousDay' | 'totals'>
}

/** The message about one run, in French, as plain text and as HTML. */
export const mailOf = ({ links, reason, run }: MailOfArgs): Mail => {
  const opening =
    run.previousDay === null
      ? `Première vérification, au ${frenchDay(run.day)} : ce qui est sans couverture, ou le sera bientôt.`
      : `Ce qui a changé au ${frenchDay(run.day)}, depuis la vérification du ${frenchDay(run.previousDay)}.`
  const message = {
    opening: opening.replace(' :', '\u00A0:'),
    reason,
    runLink: links.run(run.id),
    sections: sectionsOf(run.changes, MAX_PROJECTS).map(({ items, ...section }) => ({
      ...section,
      items: items.map(({ lines, project, projectId }) => ({ lines, link: links.project(projectId), project })),
    })),
    subject: subjectOf(run.changes),
    totals: totalsText(run.totals),
  }
  return { html: asHTML(message), subject: message.subject, text: asText(message) }
}

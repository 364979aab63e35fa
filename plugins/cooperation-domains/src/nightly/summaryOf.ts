import type { CheckResult, MailState } from './types.js'

import { frenchDay } from './frenchDay.js'
import { sectionsOf } from './sectionsOf.js'
import { totalsText } from './totalsText.js'

const MAIL: Record<MailState, string> = {
  failed: 'Message : échec de l’envoi, nouvel essai à la prochaine vérification.',
  logged: 'Message : écrit dans le journal (pas de serveur de messagerie, ou personne à prévenir).',
  none: 'Message : aucun, rien à signaler.',
  pending: 'Message : envoi en cours.',
  sent: 'Message : envoyé.',
}

const STATUS: Record<CheckResult['status'], string> = {
  'already-done': 'Déjà faite : voici la vérification conservée (--force pour la refaire).',
  checked: 'Vérification conservée.',
  'dry-run': 'À blanc : rien n’est conservé ni envoyé.',
}

/** What a check found, in French, for somebody at a terminal. */
export const summaryOf = ({ changes, day, mail, previousDay, status, totals }: CheckResult): string => {
  const since = previousDay === null ? 'première vérification' : `comparée au ${frenchDay(previousDay)}`
  const sections = sectionsOf(changes).map(({ heading, items }) => {
    const lines = items.flatMap((item) => [`- ${item.project}`, ...item.lines.map((line) => `    ${line}`)])
    return [`${heading} (${items.length})`, ...lines].join('\n')
  })
  return [
    `Couverture des projets au ${frenchDay(day)} (${since})\n${totalsText(totals)}`,
    ...(sections.length > 0 ? sections : ['Aucun changement.']),
    [STATUS[status], ...(mail === null ? [] : [MAIL[mail]])].join('\n'),
  ].join('\n\n')
}

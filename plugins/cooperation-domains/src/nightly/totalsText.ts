import type { PairState } from '../coverage/types.js'
import type { Totals } from './types.js'

import { PAIR_STATES } from '../coverage/types.js'

const WORDS: Record<PairState, [one: string, many: string]> = {
  covered: ['couvert', 'couverts'],
  exempt: ['hors convention', 'hors convention'],
  expiring: ['bientôt échu', 'bientôt échus'],
  lost: ['dont la couverture est perdue', 'dont la couverture est perdue'],
  missing: ['non couvert', 'non couverts'],
  upcoming: ['couvert plus tard', 'couverts plus tard'],
  waived: ['en dérogation', 'en dérogation'],
}

const counted = (count: number, [one, many]: [string, string]): string => `${count} ${count < 2 ? one : many}`

/** One sentence on all projects, such as “3 projets publiés : 2 couverts, 1 bientôt échu.” */
export const totalsText = (totals: Totals): string => {
  const parts = [...PAIR_STATES]
    .reverse()
    .filter((state) => totals[state] > 0)
    .map((state) => counted(totals[state], WORDS[state]))
  const projects = counted(totals.projects, ['projet publié', 'projets publiés'])
  return parts.length > 0 ? `${projects}\u00A0: ${parts.join(', ')}.` : `${projects}.`
}

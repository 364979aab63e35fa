import type { Change } from '../types.js'

import { bindFrenchSpaces } from '../../translations/bindFrenchSpaces.js'

/** How much there is to do, counted in pairs of a partner and a domain. */
export const subjectOf = (changes: readonly Change[]): string => {
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length
  const [lost, expiring] = [count('lost'), count('expiring')]
  const covers = (number: number): string => (number > 1 ? 'couvertures' : 'couverture')
  const ending = expiring > 1 ? 'bientôt échues' : 'bientôt échue'
  const parts = [
    ...(lost > 0 ? [`${lost} ${covers(lost)} en défaut`] : []),
    ...(expiring > 0 ? [lost > 0 ? `${expiring} ${ending}` : `${expiring} ${covers(expiring)} ${ending}`] : []),
  ]
  return bindFrenchSpaces(`Coopération : ${parts.join(', ') || 'rien à signaler'}`)
}

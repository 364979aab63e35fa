import type { PairFacts, ProjectFacts } from './facts.js'
import type { Found } from './ruleTypes.js'

import { defineRule } from './defineRule.js'
import { pairNames } from './pairNames.js'
import { pairPath } from './pairPath.js'

type Key = 'lost' | 'missing' | 'noPartner' | 'upcoming' | 'waived'

const keyOf = ({ state }: PairFacts): Exclude<Key, 'noPartner'> | null =>
  state === 'missing' || state === 'lost' || state === 'upcoming' || state === 'waived' ? state : null

const checkPair = (facts: ProjectFacts, pair: PairFacts): Found<Key>[] => {
  const key = keyOf(pair)
  if (!key) return []
  const last = pair.cover.filter(({ until }) => until !== null && until < pair.on).at(-1)?.until
  const next = pair.cover.find(({ from }) => from > pair.on)?.from
  return [
    {
      domain: pair.domain,
      key,
      params: {
        ...pairNames(facts, pair),
        day: { day: pair.on },
        ...(last && { last: { day: last } }),
        ...(next && { next: { day: next } }),
      },
      partner: pair.partner,
      path: pairPath(facts.partners, pair),
    },
  ]
}

/**
 * Every partner of a project is bound by an agreement in force in each domain of its share.
 * Findings: one a pair that is missing, lost or upcoming (and, as information, waived); or one for a project without partners.
 */
export const r01Coverage = defineRule({
  basis: {
    article: null,
    text: {
      en: 'Rule of the city; condition of State co-funding',
      es: 'Norma de la ciudad; condición de la cofinanciación del Estado',
      fr: 'Règle de gestion de la collectivité ; condition des cofinancements de l’État',
    },
  },
  checks: {
    project: (facts) => {
      const { legalBasis, judgement } = facts
      // Without domains, the rule that a project has one speaks already.
      const hasNoPartner = legalBasis === 'convention' && facts.partners.every(({ partner }) => partner === null)
      if (hasNoPartner) return [{ key: 'noPartner', path: 'partners' }]
      return judgement.pairs.flatMap((pair) => checkPair(facts, pair))
    },
  },
  defaultSeverity: 'block',
  findings: {
    lost: { severity: 'block' },
    missing: { severity: 'block' },
    noPartner: { severity: 'block' },
    upcoming: { severity: 'block' },
    waived: { severity: 'information' },
  },
  id: 'R1',
  parameters: {},
})

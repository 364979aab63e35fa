import type { ConventionFacts, PartnerFacts } from './facts.js'
import type { Found } from './ruleTypes.js'

import { defineRule } from './defineRule.js'
import { isBlank } from './isBlank.js'

type Key = 'noAuthority' | 'state' | 'stateAuthorisedLate' | 'stateNotAuthorised'

const checkState = (
  { signedOn, stateException: { authorisedOn, case: exception } }: ConventionFacts,
  party: PartnerFacts,
  index: number,
): Found<Key>[] => {
  const about = { params: { partner: party.name }, partner: party.id }
  if (isBlank(exception)) return [{ ...about, key: 'state', path: `parties.${String(index)}.partner` }]
  if (authorisedOn === null) return [{ ...about, key: 'stateNotAuthorised', path: 'stateException.authorisedOn' }]
  if (signedOn === null || authorisedOn <= signedOn) return []
  return [
    {
      key: 'stateAuthorisedLate',
      params: { ...about.params, day: { day: authorisedOn }, signed: { day: signedOn } },
      partner: party.id,
      path: 'stateException.authorisedOn',
    },
  ]
}

/** The other party is a local authority or a grouping; a State only in the three cases of the law, authorised before the signature. */
export const r05PartnerNature = defineRule({
  basis: {
    article: 'L1115-5',
    text: { en: 'French local authorities code', es: 'Código francés de entidades locales', fr: 'CGCT' },
  },
  checks: {
    convention: (facts): Found<Key>[] => {
      const parties = facts.parties.filter((party) => party !== null)
      const states = facts.parties.flatMap((party, index) =>
        party?.authorityType === 'state' ? checkState(facts, party, index) : [],
      )
      const hasOnlyOthers = parties.length > 0 && parties.every(({ authorityType }) => authorityType === 'other')
      return hasOnlyOthers
        ? [{ key: 'noAuthority', params: { partner: { names: parties.map(({ name }) => name) } }, path: 'parties' }]
        : states
    },
  },
  defaultSeverity: 'block',
  findings: {
    noAuthority: { severity: 'block' },
    state: { severity: 'block' },
    stateAuthorisedLate: { severity: 'block' },
    stateNotAuthorised: { severity: 'block' },
  },
  id: 'R5',
  parameters: {},
})

import type { ConventionFacts } from './facts.js'
import type { Found } from './ruleTypes.js'

import { centsOf } from '../money/cents.js'
import { defineRule } from './defineRule.js'
import { isBlank } from './isBlank.js'

type Key = 'amount' | 'currency' | 'domains' | 'object' | 'parties'

const missing = (facts: ConventionFacts): { key: Key; path: string }[] => [
  ...(isBlank(facts.object) ? [{ key: 'object' as const, path: 'object' }] : []),
  // An amendment may change nothing of the domains.
  ...(facts.instrument !== 'amendment' && facts.domains.length === 0
    ? [{ key: 'domains' as const, path: 'domains' }]
    : []),
  ...(facts.parties.every((party) => party === null) ? [{ key: 'parties' as const, path: 'parties' }] : []),
  ...(centsOf(facts.forecastAmount) === null ? [{ key: 'amount' as const, path: 'forecastAmount' }] : []),
  ...(isBlank(facts.currency) ? [{ key: 'currency' as const, path: 'currency' }] : []),
]

/** A signed agreement says what is to be done, in which domains, with whom and at what forecast cost (0 is an amount). */
export const r03MandatoryContent = defineRule({
  basis: {
    article: 'L1115-1',
    text: { en: 'French local authorities code', es: 'Código francés de entidades locales', fr: 'CGCT' },
  },
  checks: {
    convention: (facts): Found<Key>[] =>
      facts.signedOn === null
        ? []
        : missing(facts).map((finding) => ({ ...finding, params: { convention: facts.title } })),
  },
  defaultSeverity: 'block',
  findings: {
    amount: { severity: 'block' },
    currency: { severity: 'block' },
    domains: { severity: 'block' },
    object: { severity: 'block' },
    parties: { severity: 'block' },
  },
  id: 'R3',
  parameters: {},
})

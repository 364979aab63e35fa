import type { ProjectFacts } from './facts.js'
import type { Found } from './ruleTypes.js'

import { centsOf, isWithinOnePercent, textOfCents } from '../money/cents.js'
import { defineRule } from './defineRule.js'
import { SCHEME_OF_SERVICE, SERVICE_OF_MECHANISM } from './mechanisms.js'
import { onePercentBudgets } from './onePercentBudgets.js'

type Key = 'currency' | 'domain' | 'exceeded' | 'inexact' | 'noFunder' | 'resourcesUnknown' | 'service'

const checkLines = (facts: ProjectFacts): Found<Key>[] =>
  facts.funding.flatMap(({ amount, mechanism, organisation }, index): Found<Key>[] => {
    const service = SERVICE_OF_MECHANISM[mechanism ?? '']
    if (!service) return []
    const at = (field: string): string => `funding.${String(index)}.${field}`
    const scheme = SCHEME_OF_SERVICE[service]
    const params = { domain: { term: `scheme.${scheme}` }, mechanism: { term: `mechanism.${service}` } }
    const hasDomain = facts.domains.some(({ id }) => id !== null && facts.domainsById[id]?.onePercentScheme === scheme)
    const isRunBy = organisation?.services.some(({ kind }) => kind === service) ?? false
    const funder = { funder: organisation?.name ?? '', service: { term: `service.${service}` } }
    return [
      ...(hasDomain ? [] : [{ key: 'domain' as const, params, path: at('mechanism') }]),
      ...(organisation ? [] : [{ key: 'noFunder' as const, params, path: at('organisation') }]),
      ...(organisation && !isRunBy
        ? [{ key: 'service' as const, params: { ...params, ...funder }, path: at('organisation') }]
        : []),
      ...(amount !== null && centsOf(amount) === null
        ? [{ key: 'inexact' as const, params: { value: { decimal: String(amount) } }, path: at('amount') }]
        : []),
    ]
  })

const checkBudgets = (facts: ProjectFacts): Found<Key>[] =>
  onePercentBudgets(facts).flatMap(({ line, organisation, resources, service, sum, uncounted, year }): Found<Key>[] => {
    const params = { funder: organisation.name, service: { term: `service.${service}` }, year: String(year) }
    const path = `funding.${String(line)}.amount`
    if (!resources) return [{ key: 'resourcesUnknown', params, path }]
    const { cents, currency } = resources
    const money = (amount: bigint) => ({ amount: textOfCents(amount), currency })
    return [
      ...(isWithinOnePercent({ resources: cents, sum })
        ? []
        : [
            {
              key: 'exceeded' as const,
              params: { ...params, limit: money(cents / 100n), resources: money(cents), sum: money(sum) },
              path,
            },
          ]),
      ...uncounted.map((index) => ({
        key: 'currency' as const,
        params: { ...params, currency },
        path: `funding.${String(index)}.currency`,
      })),
    ]
  })

/**
 * 1 % money goes to its own field, comes from who runs the service, and is at most one hundredth of that service’s resources
 * of the year: for each funder, service budget and year, over all published projects. Counted in cents.
 */
export const r10OnePercent = defineRule({
  basis: {
    article: 'L1115-1-1, L1115-2',
    text: { en: 'French local authorities code', es: 'Código francés de entidades locales', fr: 'CGCT' },
  },
  checks: { project: (facts): Found<Key>[] => [...checkLines(facts), ...checkBudgets(facts)] },
  defaultSeverity: 'block',
  findings: {
    currency: { severity: 'warning' },
    domain: { severity: 'block' },
    exceeded: { severity: 'block' },
    inexact: { severity: 'block' },
    noFunder: { severity: 'block' },
    resourcesUnknown: { severity: 'warning' },
    service: { severity: 'block' },
  },
  id: 'R10',
  parameters: {},
})

import type { DomainFacts, ProjectFacts } from './facts.js'
import type { Found } from './ruleTypes.js'
import type { Finding } from './types.js'

import { hundredthsOf } from '../money/hundredths.js'
import { textOfCents } from '../money/cents.js'
import { checkProjectDomains } from './checkProjectDomains.js'
import { ACTIVE_DAC_CODES } from './dacCodes.js'
import { defineRule } from './defineRule.js'

type Key =
  | 'country'
  | 'dacCode'
  | 'deprecated'
  | 'domainDuplicate'
  | 'domainRequired'
  | 'domainUnknown'
  | 'replaced'
  | 'start'
  | 'tooMany'
  | 'weightDecimals'
  | 'weightMissing'
  | 'weights'

const KEY_OF_CODE: Record<Finding['code'], Key> = {
  COOP_DOMAIN_DUPLICATE: 'domainDuplicate',
  COOP_DOMAIN_REQUIRED: 'domainRequired',
  COOP_DOMAIN_UNKNOWN: 'domainUnknown',
}

const ONE_HUNDRED = 100_00n

const checkWeights = ({ domains }: ProjectFacts): Found<Key>[] => {
  const rows = domains.flatMap(({ id, weight }, index) => (id === null ? [] : [{ index, weight }]))
  const weighed = rows.flatMap(({ index, weight }) => (weight === null ? [] : [{ index, weight }]))
  if (weighed.length === 0) return []
  const inexact = weighed.filter(({ weight }) => hundredthsOf(weight) === null)
  if (inexact.length > 0) {
    return inexact.map(({ index, weight }) => ({
      key: 'weightDecimals',
      params: { value: { decimal: String(weight) } },
      path: `domains.${String(index)}.weight`,
    }))
  }
  const total = weighed.reduce((sum, { weight }) => sum + (hundredthsOf(weight) ?? 0n), 0n)
  if (total !== ONE_HUNDRED)
    return [{ key: 'weights', params: { total: { decimal: textOfCents(total) } }, path: 'domains' }]
  return rows
    .filter(({ weight }) => weight === null)
    .map(({ index }) => ({ key: 'weightMissing', path: `domains.${String(index)}.weight` }))
}

const checkDomain = (domain: DomainFacts, index: number): Found<Key>[] => {
  const about = { domain: domain.id, path: `domains.${String(index)}.domain` }
  const hasCode = domain.dacCode !== null && ACTIVE_DAC_CODES.has(domain.dacCode)
  return [
    ...(domain.deprecated && domain.replacedBy === null
      ? [{ ...about, key: 'deprecated' as const, params: { domain: domain.title } }]
      : []),
    ...(domain.deprecated && domain.replacedBy !== null
      ? [{ ...about, key: 'replaced' as const, params: { domain: domain.title, successor: domain.replacedBy } }]
      : []),
    ...(hasCode ? [] : [{ ...about, key: 'dacCode' as const, params: { domain: domain.title } }]),
  ]
}

/**
 * A project has at least one domain, each existing, none twice (always asked, under codes of their own); few secondary ones,
 * none deprecated, weights absent or exactly 100, each with an active OECD-DAC code; a start date and a country.
 */
export const r13DomainCoherence = defineRule({
  basis: {
    article: null,
    text: {
      en: 'Atlas of decentralised cooperation; IATI 2.03',
      es: 'Atlas de la cooperación descentralizada; IATI 2.03',
      fr: 'Atlas de la coopération décentralisée ; IATI 2.03',
    },
  },
  checks: {
    project: (facts, { maxSecondaryDomains }): Found<Key>[] => {
      const { domains, domainsById, partners, startsOn } = facts
      const always = checkProjectDomains({
        domainIds: domains.map(({ id }) => id ?? undefined),
        knownIds: new Set(Object.keys(domainsById)),
      }).map(({ code, path }) => ({ key: KEY_OF_CODE[code], path }))
      const count = domains.filter(({ id }) => id !== null).length
      return [
        ...always,
        ...checkWeights(facts),
        ...(count > maxSecondaryDomains + 1
          ? [{ key: 'tooMany' as const, params: { count, max: maxSecondaryDomains + 1 }, path: 'domains' }]
          : []),
        ...domains.flatMap(({ id }, index) => {
          const domain = id === null ? undefined : domainsById[id]
          return domain ? checkDomain(domain, index) : []
        }),
        ...(startsOn === null ? [{ key: 'start' as const, path: 'startsOn' }] : []),
        ...(partners.some(({ partner }) => partner?.country) ? [] : [{ key: 'country' as const, path: 'partners' }]),
      ]
    },
  },
  defaultSeverity: 'block',
  findings: {
    country: { severity: 'warning' },
    dacCode: { severity: 'warning' },
    deprecated: { severity: 'warning' },
    domainDuplicate: { code: 'COOP_DOMAIN_DUPLICATE', isFixed: true, severity: 'block' },
    domainRequired: { code: 'COOP_DOMAIN_REQUIRED', isFixed: true, severity: 'block' },
    domainUnknown: { code: 'COOP_DOMAIN_UNKNOWN', isFixed: true, severity: 'block' },
    replaced: { severity: 'warning' },
    start: { severity: 'warning' },
    tooMany: { severity: 'warning' },
    weightDecimals: { severity: 'block' },
    weightMissing: { severity: 'warning' },
    weights: { severity: 'block' },
  },
  id: 'R13',
  parameters: {
    maxSecondaryDomains: {
      default: 4,
      doc: {
        en: 'How many domains a project may name beside the main one.',
        es: 'Cuántos ámbitos puede indicar un proyecto además del principal.',
        fr: 'Combien de domaines un projet peut citer outre le principal.',
      },
      kind: 'integer',
      max: 23,
      min: 0,
    },
  },
})

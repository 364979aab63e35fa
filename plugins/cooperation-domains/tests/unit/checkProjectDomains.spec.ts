import { describe, expect, it } from 'vitest'

import { checkProjectDomains } from '../../src/rules/checkProjectDomains.js'

const knownIds = new Set(['culture', 'health', 'water'])

describe('the domains of a published project', () => {
  it.each([[[]], [[undefined]], [[undefined, undefined]]])('should be refused when none is named: %j', (domainIds) => {
    expect(checkProjectDomains({ domainIds, knownIds })).toEqual([
      { code: 'COOP_DOMAIN_REQUIRED', path: 'domains', severity: 'error' },
    ])
  })

  it('should be accepted when each exists and none comes twice', () => {
    expect(checkProjectDomains({ domainIds: ['culture', 'water'], knownIds })).toEqual([])
  })

  it('should be refused at the second place of a domain named twice', () => {
    expect(checkProjectDomains({ domainIds: ['culture', 'water', 'culture'], knownIds })).toEqual([
      { code: 'COOP_DOMAIN_DUPLICATE', path: 'domains.2.domain', severity: 'error' },
    ])
  })

  it('should be refused where a domain does not exist, each time it is named', () => {
    expect(
      checkProjectDomains({ domainIds: ['gone', 'health', 'gone'], knownIds }).map(({ code, path }) => [code, path]),
    ).toEqual([
      ['COOP_DOMAIN_UNKNOWN', 'domains.0.domain'],
      ['COOP_DOMAIN_UNKNOWN', 'domains.2.domain'],
    ])
  })
})

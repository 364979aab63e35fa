import { describe, expect, it } from 'vitest'

import { type Agreement, type CoverageProject, createLedger, lostPairs } from '../../src/coverage/index.js'
import { amendmentFrom, charterOf, DOMAINS, projectOf, waiverOf } from './support/coverageMakers.js'

const ledgerOf = (...agreements: Agreement[]) => createLedger({ agreements, domains: DOMAINS })

describe('what a write would take', () => {
  const lossOf = (after: Agreement[], project: Partial<CoverageProject> = {}, today = '2012-06-01') =>
    lostPairs({ after: ledgerOf(...after), before: ledgerOf(charterOf()), projects: [projectOf(project)], today }).map(
      ({ pairs, project: { id } }) => [id, pairs.map(({ domain, state }) => `${domain} ${state}`)],
    )

  it.each<[string, Agreement[], Partial<CoverageProject>, string[] | undefined]>([
    ['a convention deleted', [], {}, ['CULT missing']],
    ['one terminated today', [charterOf({ terminatedOn: '2012-06-01' })], {}, ['CULT lost']],
    ['one terminated later', [charterOf({ terminatedOn: '2012-06-02' })], {}, undefined],
    ['one shortened, which takes effect later', [charterOf({ endsOn: '2012-06-01' })], {}, undefined],
    ['one postponed', [charterOf({ startsOn: '2012-07-01' })], {}, ['CULT upcoming']],
    [
      'an amendment published',
      [charterOf(), amendmentFrom('2012-06-01', { removedDomains: ['CULT'] })],
      {},
      ['CULT lost'],
    ],
    ['a convention that another stands in for', [charterOf({ id: 'other' })], {}, undefined],
    ['a domain that no project needs', [charterOf({ domains: ['CULT'] })], { domains: ['CULT'] }, undefined],
    ['one deleted, of a project with a waiver', [], { waivers: [waiverOf()] }, undefined],
    ['one deleted, of an exempt project', [], { legalBasis: 'humanitarian' }, undefined],
    ['one deleted, of a pair it did not cover', [], { domains: ['EAUA'] }, undefined],
    ['one deleted, of some of the pairs', [], { domains: ['CULT', 'EAUA'] }, ['CULT missing']],
    ['history shortened but not lost', [charterOf({ endsOn: '2012-02-01' })], { endsOn: '2012-03-01' }, undefined],
    [
      'history lost',
      [charterOf({ endsOn: '2012-02-01' })],
      { endsOn: '2012-03-01', startsOn: '2012-02-02' },
      ['CULT missing'],
    ],
    [
      'the first day of a project to come',
      [charterOf({ endsOn: '2012-08-01' })],
      { startsOn: '2012-09-01' },
      ['CULT missing'],
    ],
  ])('should be, with %s: %s', (_, after, project, expected) => {
    expect(lossOf(after, project)).toEqual(expected ? [['project', expected]] : [])
  })

  it('should be nothing of what passing time took', () => {
    expect(lossOf([], {}, '2013-06-01')).toEqual([])
  })

  it('should follow the place of a domain in the tree, and a domain that is gone', () => {
    const agreements = [charterOf({ domains: ['HUMAN'] })]
    const projects = [projectOf()]
    const before = createLedger({ agreements, domains: DOMAINS })
    const moved = DOMAINS.map((domain) => (domain.id === 'CULT' ? { ...domain, parent: 'PLACE' } : domain))
    const gone = DOMAINS.filter(({ id }) => id !== 'CULT')
    for (const domains of [moved, gone]) {
      const after = createLedger({ agreements, domains })
      expect(lostPairs({ after, before, projects, today: '2012-06-01' })).toMatchObject([
        { pairs: [{ before: { state: 'covered' }, domain: 'CULT', partner: 'santiago', state: 'missing' }] },
      ])
    }
  })
})

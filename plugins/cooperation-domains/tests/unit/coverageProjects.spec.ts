import { describe, expect, it } from 'vitest'

import {
  type Agreement,
  type CoverageProject,
  createLedger,
  type JudgedPair,
  judgeProject,
  projectPairs,
} from '../../src/coverage/index.js'
import { amendmentFrom, charterOf, DOMAINS, inForceFrom, projectOf } from './support/coverageMakers.js'

const ledgerOf = (...agreements: Agreement[]) => createLedger({ agreements, domains: DOMAINS })

type JudgeArgs = { agreements?: Agreement[]; project?: Partial<CoverageProject>; today: string }

const judge = ({ agreements = [charterOf()], project = {}, today }: JudgeArgs): JudgedPair | undefined =>
  judgeProject({ ledger: ledgerOf(...agreements), project: projectOf(project), today }).pairs[0]

describe('the pairs that a project needs', () => {
  const pairsOf = (project: Partial<CoverageProject>): string[] =>
    projectPairs(projectOf(project)).map(({ domain, partner }) => `${partner} ${domain}`)

  it.each<[string, CoverageProject['partners'], string[]]>([
    ['none, without a partner', [], []],
    ["all the project's domains, where a row names none", [{ domains: [], partner: 'a' }], ['a CULT', 'a EDUC']],
    ["the row's domains, be they the project's or not", [{ domains: ['EAUA'], partner: 'a' }], ['a EAUA']],
    [
      'each partner its own, in their order',
      [
        { domains: ['EDUC'], partner: 'b' },
        { domains: [], partner: 'a' },
      ],
      ['b EDUC', 'a CULT', 'a EDUC'],
    ],
    [
      'those of both rows of a partner, each once',
      [
        { domains: ['EAUA', 'EDUC'], partner: 'a' },
        { domains: [], partner: 'a' },
      ],
      ['a CULT', 'a EDUC', 'a EAUA'],
    ],
  ])('should be %s', (_, partners, expected) => {
    expect(pairsOf({ domains: ['CULT', 'EDUC', 'CULT'], partners })).toEqual(expected)
  })
})

describe('the day a pair is judged on', () => {
  it.each<[string, Partial<CoverageProject>, string, string]>([
    [
      'the first day of a project to come',
      { endsOn: '2013-12-31', startsOn: '2012-09-01' },
      '2012-07-14',
      '2012-09-01',
    ],
    ['today, on its first day', { startsOn: '2012-07-14' }, '2012-07-14', '2012-07-14'],
    ['today, while it runs', { endsOn: '2013-12-31', startsOn: '2011-09-01' }, '2012-07-14', '2012-07-14'],
    ['today, on its last day', { endsOn: '2012-07-14' }, '2012-07-14', '2012-07-14'],
    ['today, without dates', {}, '2012-07-14', '2012-07-14'],
    ['its last day, when finished within the cover', { endsOn: '2012-03-31' }, '2012-07-14', '2012-03-31'],
    ['the last covered day, when finished later', { endsOn: '2014-03-31' }, '2026-07-14', '2012-12-31'],
    ['its last day, when finished and never covered', { endsOn: '2011-03-31' }, '2026-07-14', '2011-03-31'],
    [
      'its last day, when only covered before',
      { endsOn: '2014-03-31', startsOn: '2013-01-01' },
      '2026-07-14',
      '2014-03-31',
    ],
  ])('should be %s', (_, project, today, expected) => {
    expect(judge({ project, today })?.on).toBe(expected)
  })

  it('should be its own for each pair of a finished project', () => {
    const ledger = ledgerOf(charterOf(), charterOf({ domains: ['EDUC'], endsOn: '2012-06-30', id: 'other' }))
    const project = projectOf({ domains: ['CULT', 'EDUC'], endsOn: '2013-06-30', startsOn: '2012-01-01' })
    expect(judgeProject({ ledger, project, today: '2026-01-01' })).toMatchObject({
      pairs: [
        { on: '2012-12-31', state: 'covered' },
        { on: '2012-06-30', state: 'covered' },
      ],
      state: 'covered',
    })
  })
})

describe('until, and the conventions', () => {
  const adjoining = charterOf({ id: 'next', ...inForceFrom('2013-01-01'), endsOn: '2013-06-30' })

  it('should go to the end of the unbroken cover, signed for the future, and name what covers that day alone', () => {
    const agreements = [charterOf(), adjoining, amendmentFrom('2013-06-01', { amends: 'next', endsOn: '2014-06-30' })]
    expect(judge({ agreements, today: '2012-06-01' })).toEqual({
      conventions: [{ from: '2012-01-01', id: 'charter', title: 'charter', until: '2012-12-31' }],
      domain: 'CULT',
      on: '2012-06-01',
      partner: 'santiago',
      state: 'covered',
      until: '2014-06-30',
    })
  })

  it('should be null and open, and name each convention with its own days', () => {
    const agreements = [charterOf({ id: 'open', ...inForceFrom('2012-03-01'), endsOn: null }), charterOf()]
    expect(judge({ agreements, today: '2012-06-01' })).toMatchObject({
      conventions: [
        { from: '2012-01-01', id: 'charter', until: '2012-12-31' },
        { from: '2012-03-01', id: 'open', until: null },
      ],
      until: null,
    })
  })

  it('should be null and none of an uncovered pair', () => {
    expect(judge({ today: '2013-06-01' })).toMatchObject({ conventions: [], state: 'lost', until: null })
  })
})

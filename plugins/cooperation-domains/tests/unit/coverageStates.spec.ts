import { describe, expect, it } from 'vitest'

import {
  type Agreement,
  type CoverageProject,
  createLedger,
  judgeCell,
  judgeProject,
  type PairState,
  worstState,
} from '../../src/coverage/index.js'
import { charterOf, DOMAINS, inForceFrom, projectOf, waiverOf } from './support/coverageMakers.js'

const ledgerOf = (...agreements: Agreement[]) => createLedger({ agreements, domains: DOMAINS })

type JudgeArgs = { agreements?: Agreement[]; project?: Partial<CoverageProject>; today: string }

const judge = ({ agreements = [charterOf()], project = {}, today }: JudgeArgs): PairState | undefined =>
  judgeProject({ ledger: ledgerOf(...agreements), project: projectOf(project), today }).pairs[0]?.state

describe('the state of a pair', () => {
  const later = charterOf({ id: 'later', ...inForceFrom('2014-01-01'), endsOn: '2014-12-31' })
  it.each<[PairState, string, JudgeArgs]>([
    ['covered', 'on the first day of cover', { today: '2012-01-01' }],
    ['covered', '91 days before the end', { today: '2012-10-01' }],
    ['expiring', '90 days before the end', { today: '2012-10-02' }],
    ['expiring', 'on the last day', { today: '2012-12-31' }],
    [
      'covered',
      'on the last day, when another adjoins',
      {
        agreements: [charterOf(), charterOf({ id: 'next', ...inForceFrom('2013-01-01'), endsOn: null })],
        today: '2012-12-31',
      },
    ],
    ['covered', 'finished, however soon the cover ended', { project: { endsOn: '2012-12-30' }, today: '2012-12-31' }],
    [
      'expiring',
      'to come, when the cover ends soon from today',
      { project: { startsOn: '2012-12-31' }, today: '2012-12-01' },
    ],
    [
      'covered',
      'to come, when the cover ends soon from its first day but not from today',
      { project: { startsOn: '2012-12-31' }, today: '2012-06-01' },
    ],
    ['lost', 'the day after', { today: '2013-01-01' }],
    [
      'lost',
      'on the last day of the project, the cover gone',
      { project: { endsOn: '2013-01-31' }, today: '2013-01-31' },
    ],
    [
      'covered',
      'the day after, when the project is finished',
      { project: { endsOn: '2013-01-31' }, today: '2013-02-01' },
    ],
    ['missing', 'when the cover was before the project', { project: { startsOn: '2013-01-01' }, today: '2013-06-01' }],
    [
      'lost',
      'when the last day of cover was the first of the project',
      { project: { startsOn: '2012-12-31' }, today: '2013-06-01' },
    ],
    ['upcoming', 'the day before', { today: '2011-12-31' }],
    [
      'upcoming',
      'when the first day of cover is the last of the project',
      { project: { endsOn: '2012-01-01' }, today: '2011-12-31' },
    ],
    ['missing', 'when the cover comes after the project', { project: { endsOn: '2011-12-31' }, today: '2011-12-31' }],
    ['upcoming', 'rather than lost', { agreements: [charterOf(), later], today: '2013-06-01' }],
    [
      'upcoming',
      'to come, when covered after its first day',
      { agreements: [charterOf(), later], project: { startsOn: '2013-06-01' }, today: '2012-06-01' },
    ],
    ['missing', 'without any cover', { agreements: [], today: '2012-06-01' }],
    [
      'missing',
      'finished without any cover',
      { agreements: [later], project: { endsOn: '2013-12-31' }, today: '2026-01-01' },
    ],
    [
      'waived',
      'on the day the waiver is granted',
      { agreements: [], project: { waivers: [waiverOf()] }, today: '2012-01-01' },
    ],
    [
      'waived',
      'on the day the waiver expires',
      { agreements: [], project: { waivers: [waiverOf()] }, today: '2012-12-31' },
    ],
    [
      'missing',
      'the day after it expires',
      { agreements: [], project: { waivers: [waiverOf()] }, today: '2013-01-01' },
    ],
    ['missing', 'before it is granted', { agreements: [], project: { waivers: [waiverOf()] }, today: '2011-12-31' }],
    [
      'missing',
      'when it was never granted',
      { agreements: [], project: { waivers: [waiverOf({ grantedOn: null })] }, today: '2012-06-01' },
    ],
    [
      'waived',
      'without an expiry',
      { agreements: [], project: { waivers: [waiverOf({ expiresOn: null })] }, today: '2030-06-01' },
    ],
    [
      'missing',
      'when another rule is lifted',
      { agreements: [], project: { waivers: [waiverOf({ rule: 'R7' })] }, today: '2012-06-01' },
    ],
    [
      'waived',
      'rather than upcoming or lost',
      { agreements: [later, charterOf()], project: { waivers: [waiverOf({ expiresOn: null })] }, today: '2013-06-01' },
    ],
    ['covered', 'rather than waived', { project: { waivers: [waiverOf()] }, today: '2012-06-01' }],
    [
      'waived',
      'finished, by a waiver of today',
      { agreements: [], project: { endsOn: '2011-06-01', waivers: [waiverOf()] }, today: '2012-06-01' },
    ],
    ['exempt', 'on another legal basis', { project: { legalBasis: 'humanitarian' }, today: '2012-06-01' }],
    [
      'exempt',
      'on another legal basis, uncovered',
      { agreements: [], project: { legalBasis: 'other-action' }, today: '2012-06-01' },
    ],
  ])('should be %s %s', (state, _, args) => {
    expect(judge(args)).toBe(state)
  })

  it('should be expiring as many days before the end as asked', () => {
    const judgeOn = (today: string) =>
      judgeProject({ expiringDays: 10, ledger: ledgerOf(charterOf()), project: projectOf(), today }).state
    expect(['2012-12-20', '2012-12-21'].map(judgeOn)).toEqual(['covered', 'expiring'])
  })

  it.each<[PairState[], PairState]>([
    [['covered', 'exempt'], 'exempt'],
    [['exempt', 'waived', 'covered'], 'waived'],
    [['waived', 'expiring'], 'expiring'],
    [['expiring', 'upcoming'], 'upcoming'],
    [['upcoming', 'lost'], 'lost'],
    [['covered', 'lost', 'missing'], 'missing'],
    [[], 'missing'],
  ])('of %j should have as the worst %s', (states, expected) => {
    expect(worstState(states)).toBe(expected)
  })

  it.each<[string, Partial<CoverageProject>, PairState]>([
    ['missing', {}, 'missing'],
    [
      'missing with partners but no domain',
      { domains: [], partners: [{ domains: [], partner: 'santiago' }] },
      'missing',
    ],
    ['waived with a waiver', { waivers: [waiverOf()] }, 'waived'],
    ['exempt on another legal basis', { legalBasis: 'humanitarian' }, 'exempt'],
  ])('should, of a project without pairs, be %s', (_, project, state) => {
    const args = { ledger: ledgerOf(charterOf()), today: '2012-06-01' }
    expect(judgeProject({ ...args, project: projectOf({ partners: [], ...project }) })).toEqual({ pairs: [], state })
  })
})

describe('a cell of the matrix', () => {
  it.each([
    ['2011-12-31', 'upcoming', null, 0],
    ['2012-06-01', 'covered', '2012-12-31', 1],
    ['2012-10-02', 'expiring', '2012-12-31', 1],
    ['2013-01-01', 'expired', null, 0],
  ])('should on %s be %s until %s', (today, state, until, count) => {
    const cell = judgeCell({ ledger: ledgerOf(charterOf()), pair: { domain: 'CULT', partner: 'santiago' }, today })
    expect({ ...cell, conventions: cell.conventions.length }).toEqual({ conventions: count, state, until })
  })

  it('should be none where nothing ever covers, and upcoming rather than expired', () => {
    const later = charterOf({ id: 'later', ...inForceFrom('2014-01-01'), endsOn: null })
    const cellOf = (domain: string) =>
      judgeCell({ ledger: ledgerOf(charterOf(), later), pair: { domain, partner: 'santiago' }, today: '2013-06-01' })
    expect([cellOf('EAUA').state, cellOf('CULT').state]).toEqual(['none', 'upcoming'])
  })
})

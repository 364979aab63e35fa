import { describe, expect, it } from 'vitest'

import type { PairState } from '../../src/coverage/types.js'
import type { Change, ProjectSnapshot, Snapshot } from '../../src/nightly/types.js'

import { changesSince } from '../../src/nightly/changesSince.js'
import { packSnapshot, unpackSnapshot } from '../../src/nightly/packSnapshot.js'
import { totalsOf } from '../../src/nightly/totalsOf.js'

type Pair = [partner: string, domain: string, state: PairState, until?: string | null]

const project = (id: string, pairs: Pair[], more: Partial<ProjectSnapshot> = {}): ProjectSnapshot => ({
  id,
  isFinished: false,
  pairs: pairs.map(([partner, domain, state, until = null]) => ({ domain, partner, state, until })),
  state: pairs[0]?.[2] ?? 'missing',
  title: `Projet ${id}`,
  ...more,
})

const snapshot = (projects: ProjectSnapshot[], names: Partial<Snapshot> = {}): Snapshot => ({
  domains: new Map([
    ['cult', 'Culture'],
    ['educ', 'Éducation'],
  ]),
  partners: new Map([['dakar', 'Dakar']]),
  projects,
  ...names,
})

const one = (state: PairState, until: string | null = null, isFinished = false): Snapshot =>
  snapshot([project('a', [['dakar', 'cult', state, until]], { isFinished })])

const kinds = (changes: Change[]): string[] =>
  changes.map(({ domain, kind, projectId }) => `${projectId} ${kind} ${domain ?? '-'}`)

describe('changesSince', () => {
  it.each<[before: PairState, after: PairState, kind: string | null]>([
    ['covered', 'covered', null],
    ['covered', 'expiring', 'expiring'],
    ['covered', 'lost', 'lost'],
    ['covered', 'missing', 'lost'],
    ['covered', 'upcoming', 'lost'],
    ['covered', 'waived', 'waived'],
    ['covered', 'exempt', 'waived'],
    ['exempt', 'missing', 'lost'],
    ['exempt', 'waived', null],
    ['expiring', 'covered', 'covered'],
    ['expiring', 'expiring', null],
    ['expiring', 'lost', 'lost'],
    ['lost', 'covered', 'covered'],
    ['lost', 'expiring', 'expiring'],
    ['lost', 'missing', null],
    ['missing', 'upcoming', null],
    ['upcoming', 'covered', 'covered'],
    ['upcoming', 'lost', null],
    ['waived', 'lost', 'lost'],
  ])('should tell of a pair that was %s and is %s: %s', (before, after, kind) => {
    const changes = changesSince(one(before), one(after, '2027-01-31'))
    expect(changes.map((change) => change.kind)).toEqual(kind === null ? [] : [kind])
    if (kind === null) return
    expect(changes[0]).toEqual({
      after,
      before,
      domain: 'Culture',
      kind,
      partner: 'Dakar',
      project: 'Projet a',
      projectId: 'a',
      until: '2027-01-31',
    })
  })

  it('should tell at the first run what is lost or ends soon, and nothing else', () => {
    const first = snapshot([
      project('a', [
        ['dakar', 'cult', 'covered'],
        ['dakar', 'educ', 'expiring', '2027-01-31'],
      ]),
      project('b', [['dakar', 'cult', 'missing']]),
      project('c', [['dakar', 'cult', 'exempt']]),
    ])
    expect(kinds(changesSince(null, first))).toEqual(['b lost Culture', 'a expiring Éducation'])
    expect(changesSince(first, first)).toEqual([])
  })

  it('should tell which projects came and went, and what a new one lacks', () => {
    const before = snapshot([project('gone', [['dakar', 'cult', 'lost']]), project('stays', [])])
    const after = snapshot([
      project('stays', []),
      project('good', [['dakar', 'cult', 'covered']]),
      project('bad', [['dakar', 'cult', 'missing']]),
    ])
    expect(kinds(changesSince(before, after))).toEqual([
      'bad lost Culture',
      'bad published -',
      'good published -',
      'gone unpublished -',
    ])
  })

  it('should tell a pair that is asked for no more, and one that is new only where it lacks cover', () => {
    const before = snapshot([project('a', [['dakar', 'cult', 'lost']])])
    expect(kinds(changesSince(before, snapshot([project('a', [['dakar', 'educ', 'covered']])])))).toEqual([
      'a dropped Culture',
    ])
    expect(kinds(changesSince(before, snapshot([project('a', [['dakar', 'educ', 'missing']])])))).toEqual([
      'a lost Éducation',
      'a dropped Culture',
    ])
  })

  it('should not take the end of a project for cover that came', () => {
    expect(changesSince(one('expiring', '2027-01-31'), one('covered', '2027-01-31', true))).toEqual([])
    expect(kinds(changesSince(one('lost'), one('covered', null, true)))).toEqual(['a dropped Culture'])
    expect(kinds(changesSince(one('lost', null, true), one('covered', null, true)))).toEqual(['a covered Culture'])
  })

  it('should name what is gone as it was called, and what has no name by its id', () => {
    const before = snapshot([project('a', [['lima', 'cult', 'covered']])], { partners: new Map([['lima', 'Lima']]) })
    const [change] = changesSince(before, snapshot([project('a', [['dakar', 'musi', 'lost']])]))
    expect(change).toMatchObject({ domain: 'musi', kind: 'lost', partner: 'Dakar' })
    expect(changesSince(before, snapshot([project('a', [])]))).toMatchObject([{ kind: 'dropped', partner: 'Lima' }])
  })
})

describe('a kept snapshot', () => {
  it('should come back as it was, whatever JSON does to it', () => {
    const seen = snapshot([
      project('a', [
        ['dakar', 'cult', 'covered'],
        ['dakar', 'educ', 'expiring', '2027-01-31'],
      ]),
      project('b', [], { isFinished: true, pairs: [{ domain: null, partner: null, state: 'missing', until: null }] }),
    ])
    const kept = unpackSnapshot(JSON.parse(JSON.stringify(packSnapshot(seen))))
    expect(kept.projects).toEqual(seen.projects)
    expect(changesSince(kept, seen)).toEqual([])
    expect([kept.partners.get('dakar'), kept.domains.get('educ')]).toEqual(['Dakar', 'Éducation'])
  })

  it('should name each partner and domain once, and take a few bytes a pair', () => {
    const id = '01a207d0-e089-73dc-8000-0123456789ab'
    const sizeOf = (count: number): number => {
      const pairs = Array.from({ length: count }, (): Pair => [id, id, 'expiring', '2027-01-31'])
      return JSON.stringify(packSnapshot(snapshot([project('a', pairs)]))).length
    }
    expect((sizeOf(101) - sizeOf(1)) / 100).toBeLessThan(25)
  })
})

describe('totalsOf', () => {
  it('should count projects by their state', () => {
    const seen = snapshot([
      project('a', [['dakar', 'cult', 'covered']]),
      project('b', [['dakar', 'cult', 'covered']]),
      project('c', [['dakar', 'cult', 'lost']]),
    ])
    expect(totalsOf(seen)).toEqual({
      covered: 2,
      exempt: 0,
      expiring: 0,
      lost: 1,
      missing: 0,
      projects: 3,
      upcoming: 0,
      waived: 0,
    })
  })
})

import { describe, expect, it } from 'vitest'

import type { Act, Entry } from '../../src/audit/types.js'

import { anchorOf, readAnchor, writeAnchor } from '../../src/audit/chain/anchor.js'
import { canonicalEntry } from '../../src/audit/chain/canonicalEntry.js'
import { createChainCheck, type ChainProblem } from '../../src/audit/chain/createChainCheck.js'
import { sealEntry } from '../../src/audit/chain/sealEntry.js'
import { trailKey } from '../../src/audit/chain/trailKey.js'
import { toCSVLine } from '../../src/audit/export/toCSVLine.js'
import { changedNames } from '../../src/audit/hooks/changedNames.js'
import { publicationAct } from '../../src/audit/hooks/publicationAct.js'
import { rightsChanges } from '../../src/audit/hooks/rightsChanges.js'
import { NO_HASH } from '../../src/audit/types.js'
import { describeVerification } from '../../src/audit/verify/describeVerification.js'

const KEY = trailKey('a secret that is long enough for everyone')

const ACT: Act = {
  action: 'published',
  actor: 'u1',
  actorName: 'Camille (fictive)',
  address: '192.0.2.7',
  fields: null,
  locales: 'fr',
  onBehalfOf: null,
  subject: 'p1',
  subjectCollection: 'pages',
  subjectTitle: 'Accueil',
  way: 'rest',
}

const chain = (length: number): Entry[] => {
  const entries: Entry[] = []
  for (let n = 0; n < length; n += 1) {
    const head = entries.at(-1) ?? { entryHash: NO_HASH, sequence: 0 }
    entries.push(sealEntry({ act: ACT, at: `2027-01-01T00:00:0${String(n)}.000Z`, head, key: KEY }))
  }
  return entries
}

type CheckArgs = Partial<Parameters<typeof createChainCheck>[0]>

const problemIn = (entries: Entry[], args: CheckArgs = {}): ChainProblem | undefined => {
  const check = createChainCheck({ anchor: undefined, keys: [KEY], ...args })
  for (const entry of entries) {
    const problem = check.take(entry)
    if (problem) return problem
  }
  return undefined
}

describe('the chain of the audit log', () => {
  const whole = chain(5)

  it('should hold as it was made, and know its head', () => {
    expect(problemIn(whole)).toBeUndefined()
    const check = createChainCheck({ anchor: undefined, keys: [KEY] })
    for (const entry of whole) check.take(entry)
    expect(check.head()).toEqual({ hash: whole[4]?.entryHash, sequence: 5 })
  })

  it('should seal every field, whatever the order of keys and however a database says that one is unset', () => {
    const [entry] = whole as [Entry]
    for (const name of Object.keys(entry) as (keyof Entry)[]) {
      if (name === 'sequence') continue
      const changed = { ...entry, [name]: 'x' }
      expect([name, problemIn([changed as Entry])?.sequence]).toEqual([name, 1])
    }
    const { fields: _fields, ...rest } = entry
    const turned = Object.fromEntries(Object.entries(rest).reverse()) as unknown as Entry
    expect(canonicalEntry(turned)).toBe(canonicalEntry(entry))
    expect(problemIn([{ ...turned, id: 'of the database' } as Entry])).toBeUndefined()
  })

  it('should show what was removed, repeated, or put together from two logs', () => {
    const [a, b, c, d] = whole as [Entry, Entry, Entry, Entry]
    expect(problemIn([a, c, d])).toEqual({ kind: 'missing', sequence: 2, until: 2 })
    expect(problemIn([a, d])).toEqual({ kind: 'missing', sequence: 2, until: 3 })
    expect(problemIn([b, c])).toEqual({ kind: 'missing', sequence: 1, until: 1 })
    expect(problemIn([a, b, b])).toEqual({ kind: 'repeated', sequence: 2 })
    const other = sealEntry({
      act: { ...ACT, actor: 'u2' },
      at: a.at,
      head: { entryHash: NO_HASH, sequence: 0 },
      key: KEY,
    })
    expect(problemIn([other, b])).toEqual({ kind: 'link', sequence: 2 })
  })

  it('should not be made by one who has another secret, and be followed with an earlier one', () => {
    const other = trailKey('another secret that is long enough too')
    const forged = sealEntry({
      act: ACT,
      at: whole[0]?.at ?? '',
      head: { entryHash: NO_HASH, sequence: 0 },
      key: other,
    })
    expect(problemIn([forged])).toEqual({ kind: 'unknownKey', sequence: 1 })
    expect(problemIn([{ ...forged, keyId: KEY.id }])).toEqual({ kind: 'changed', sequence: 1 })
    expect(problemIn([forged], { keys: [KEY, other] })).toBeUndefined()
  })

  it('should go on from what a pruning left, and nothing else', () => {
    const [, b, c, d] = whole as [Entry, Entry, Entry, Entry]
    const anchor = { hash: b.entryHash, sequence: 2 }
    expect(problemIn([c, d], { anchor })).toBeUndefined()
    expect(problemIn([d], { anchor })).toEqual({ kind: 'missing', sequence: 3, until: 3 })
    expect(problemIn([b, c], { anchor })).toEqual({ kind: 'start', sequence: 2 })
    expect(problemIn([c], { anchor: { ...anchor, hash: 'f'.repeat(64) } })).toEqual({ kind: 'link', sequence: 3 })
    expect(anchorOf({ action: 'pruned', subject: writeAnchor(anchor) })).toEqual(anchor)
    expect(anchorOf({ action: 'published', subject: writeAnchor(anchor) })).toBeUndefined()
    expect(readAnchor('12:abc')).toBeUndefined()
  })

  it('should not be written anew under a head that was noted', () => {
    const [a, b] = whole as [Entry, Entry]
    expect(problemIn([a, b], { expected: { hash: b.entryHash, sequence: 2 } })).toBeUndefined()
    const problem = problemIn([a, b], { expected: { hash: 'f'.repeat(64), sequence: 2 } })
    expect(problem).toEqual({ kind: 'head', sequence: 2 })
    const head = { hash: a.entryHash, sequence: 1 }
    expect(describeVerification({ count: 1, head, problem: { kind: 'head', sequence: 2 } })).toEqual([
      'The audit log is NOT whole. Entry 2 is not the one that was noted: the log was written anew. The 1 entries before it are whole.',
    ])
  })
})

describe('a line of the CSV', () => {
  it('should quote what it must, and make text of formulas', () => {
    expect(toCSVLine([1, 'a;b', 'dit "oui"', null, 'deux\nlignes'])).toBe('1;"a;b";"dit ""oui""";;"deux\nlignes"\r\n')
    expect(toCSVLine(['=1+1', '+33', '-2', '@x', '\tx', 'a=b'])).toBe("'=1+1;'+33;'-2;'@x;'\tx;a=b\r\n")
  })
})

describe('what counts as a publication', () => {
  const status = (...codes: string[]): object => ({
    _status: Object.fromEntries(codes.map((code) => [code, 'published'])),
  })
  const act = (before: object, after: object, intent: string, isShown = true) =>
    publicationAct({ after, before, intent, isShown, locale: 'fr' } as unknown as Parameters<typeof publicationAct>[0])

  it('should be what the public reads then and did not before', () => {
    expect(act({}, status('fr'), 'publish')).toEqual({ action: 'published', locales: ['fr'] })
    expect(act(status('fr'), status('fr', 'es'), 'publishAll')).toEqual({ action: 'published', locales: ['fr', 'es'] })
    expect(act(status('es'), status('es', 'fr'), 'publish')).toEqual({ action: 'published', locales: ['fr'] })
    expect(act(status('fr', 'es'), status('fr'), 'unpublish')).toEqual({ action: 'unpublished', locales: ['es'] })
    expect(act(status('fr'), status('fr'), 'save')).toEqual({ action: 'published', locales: ['fr'] })
    expect(act(status('fr'), status('fr'), 'save', false)).toBeUndefined()
    expect(act({}, {}, 'unpublish')).toBeUndefined()
  })
})

describe('what changed in rights and rules', () => {
  it('should be told by names', () => {
    const stored = { apiKeyIndex: 'one', email: 'a@b.test', locales: ['es'], role: 'editor' }
    expect(rightsChanges({ data: { ...stored, role: 'admin' }, stored })).toEqual({
      apiKey: undefined,
      fields: ['role'],
      isPasswordSet: false,
    })
    expect(rightsChanges({ data: { locales: [], password: 'x' }, stored })).toMatchObject({
      fields: ['locales'],
      isPasswordSet: true,
    })
    expect(rightsChanges({ data: { locales: null }, stored: {} }).fields).toEqual([])
    expect(rightsChanges({ data: { apiKeyIndex: null }, stored }).apiKey).toBe('revoked')
    expect(rightsChanges({ data: { apiKeyIndex: 'another' }, stored }).apiKey).toBe('made')
    expect(rightsChanges({ data: { apiKeyIndex: 'one' }, stored: {} }).apiKey).toBe('made')
    expect(rightsChanges({ data: { apiKeyIndex: null }, stored: {} }).apiKey).toBeUndefined()

    const rules = [
      { id: '1', rule: 'R6', severity: 'error' },
      { id: '2', rule: 'R8' },
    ]
    expect(
      changedNames(
        { rules },
        {
          rules: [
            { id: '3', rule: 'R8' },
            { rule: 'R6', severity: 'warning' },
          ],
        },
      ),
    ).toEqual(['rules.R6'])
    expect(changedNames({ rules }, { rules: [] })).toEqual(['rules.R6', 'rules.R8'])
    expect(changedNames({ days: { a: 1, b: 2 } }, { days: { a: 1, b: 3 }, updatedAt: 'now' })).toEqual(['days.b'])
    expect(changedNames({ days: { a: null } }, { days: {} })).toEqual([])
  })
})

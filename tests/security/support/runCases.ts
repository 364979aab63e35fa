import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { DatabaseKind } from '../../support/app/bootApp.js'
import { type Arena, bootArena } from './arena.js'
import type { GuardName } from './guards.js'

export type SecurityCase = {
  /** As in the list of attacks: a letter and a number. */
  id: string
  /** Without each of these the check must report something. */
  needs?: GuardName[]
  /** What must hold, read behind the id. */
  title: string
  /** Attacks, and returns what went wrong. */
  check: (arena: Arena) => Promise<string[]>
  /** Rows or files change by what is rightly allowed. */
  writes?: true
}

const MANY = 20

const shortened = (problems: string[]): string[] =>
  problems.length > MANY ? [...problems.slice(0, MANY), `and ${String(problems.length - MANY)} more`] : problems

/** What every case promises beside its own: nothing escaped, nothing written, nothing betrayed, and the server serves. */
export const tryCase = async (arena: Arena, { check, writes }: SecurityCase): Promise<string[]> => {
  const { pid } = process
  const before = await arena.counts()
  const problems = await check(arena)
  // A rejection that nobody awaits is told after the answer.
  await new Promise((resolve) => setTimeout(resolve, 20))
  problems.push(...arena.strays(), ...arena.leaks())
  const after = await arena.counts()
  if (!writes && after !== before) problems.push(`rows or files changed from ${before} to ${after}`)
  const health = await arena.ask('/health/ready')
  if (health.status !== 200) problems.push(`health answers ${String(health.status)}`)
  if (process.pid !== pid) problems.push('another process answers')
  return shortened(problems)
}

/** Runs every case on both databases; each test is named by the id of its case, which the table is made of. */
export const runCases = (cases: SecurityCase[]): void => {
  describe.each<DatabaseKind>(['sqlite', 'mongodb'])('attacks on %s', (kind) => {
    let arena: Arena
    beforeAll(async () => {
      arena = await bootArena(kind)
    })
    afterAll(() => arena.close())

    it.each(cases.map((one) => [`${one.id} ${one.title}`, one] as const))(
      '%s',
      async (_name, one) => {
        expect(await tryCase(arena, one)).toEqual([])
      },
      180_000,
    )

    it('should hold canaries that are really there, and have told the public and the log none', async () => {
      expect(arena.book.size()).toBeGreaterThan(100)
      const staff = await Promise.all(
        ['pages', 'partner-cities', 'projects', 'conventions'].map((slug) =>
          arena.ask(`/api/${slug}?draft=true&trash=true&locale=all&depth=0&limit=100`, { as: 'admin' }),
        ),
      )
      const held = staff.flatMap(({ text }) => arena.book.inAnswer(text))
      for (const what of ['hidden', 'draft', 'Spanish', 'trashed'])
        expect(held.filter((text) => text.includes(what)).length, what).toBeGreaterThan(2)
      expect(arena.seen()).toBeGreaterThan(20)
      expect(arena.log.length).toBeGreaterThan(20)
      const told = arena.log.flatMap((line) => arena.book.inLog(line).map((what) => `${what} in ${line.slice(0, 300)}`))
      expect(shortened(told)).toEqual([])
    })
  })
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { DatabaseKind } from '../../support/app/bootApp.js'
import { type Arena, bootArena } from './arena.js'
import { type SecurityCase, shortened, tryCase } from './tryCase.js'

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

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { closedCases } from './cases/reading/closed.js'
import { hiddenFieldCases } from './cases/reading/hiddenFields.js'
import { mediaCases } from './cases/reading/media.js'
import { selectionCases } from './cases/reading/selection.js'
import { unpublishedCases } from './cases/reading/unpublished.js'
import { type Arena, bootArena } from './support/arena.js'
import { type GuardName, GUARDS } from './support/guards.js'
import { type SecurityCase, tryCase } from './support/runCases.js'

const CASES: SecurityCase[] = [
  ...hiddenFieldCases,
  ...unpublishedCases,
  ...mediaCases,
  ...selectionCases,
  ...closedCases,
]

const needing = (guard: GuardName): SecurityCase[] => CASES.filter(({ needs = [] }) => needs.includes(guard))

const ALL = Object.keys(GUARDS) as GuardName[]

describe.each(ALL.filter((guard) => needing(guard).length > 0))('the application without %s', (guard) => {
  let arena: Arena
  beforeAll(async () => {
    arena = await bootArena('sqlite', [guard])
  })
  afterAll(() => arena.close())

  it.each(needing(guard).map((one) => [one.id, one] as const))('should fail in %s', async (_id, one) => {
    expect(await tryCase(arena, one)).not.toEqual([])
  })
})

describe('the application without any guard, on MongoDB', () => {
  let arena: Arena
  beforeAll(async () => {
    arena = await bootArena('mongodb', ALL)
  })
  afterAll(() => arena.close())

  it.each(CASES.filter(({ needs }) => needs).map((one) => [one.id, one] as const))(
    'should fail in %s',
    async (_id, one) => {
      expect(await tryCase(arena, one)).not.toEqual([])
    },
  )
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { type CoverageWorld, createCoverageWorld } from '../support/coverage/coverageWorld.js'

const METHODS = ['find', 'findOne', 'findGlobal', 'findVersions', 'queryDrafts', 'count', 'updateOne'] as const

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('what a publication asks of %s', (kind) => {
  let app: TestApp
  let world: CoverageWorld
  let calls = 0

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createCoverageWorld(app)
    const db = app.payload.db as unknown as Record<string, (...args: unknown[]) => unknown>
    for (const method of METHODS) {
      const own = db[method]
      if (!own) throw new Error(`There is no ${method}.`)
      db[method] = (...args) => {
        calls += 1
        return own.apply(db, args)
      }
    }
  })
  afterAll(() => app.close())

  const callsOf = async (write: () => Promise<{ status: number; text: string }>): Promise<number> => {
    calls = 0
    const answer = await write()
    expect(answer.status, answer.text).toBe(200)
    return calls
  }

  it('should not grow with the partners, conventions and other projects there are', async () => {
    const codes = ['CULT', 'EDUC']
    const one = await world.partner('Première (fictive)')
    await world.convention({ codes, parties: [one] })
    const small = await world.draft({ codes, partners: [one] })
    const few = await callsOf(() => world.publish(small))
    const many: string[] = []
    for (let index = 0; index < 5; index += 1) {
      const partner = await world.partner(`Ville ${String(index)} (fictive)`)
      many.push(partner)
      await world.convention({ codes, parties: [partner] })
      await world.convention({ codes, parties: [partner, one] })
      await world.project({ codes, partners: [partner, one] })
    }
    const large = await world.draft({ codes, partners: many })
    expect(await callsOf(() => world.publish(large))).toBe(few)
  })
})

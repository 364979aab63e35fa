import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { DatabaseKind } from '../support/app/bootApp.js'

import { call } from '../support/app/client.js'
import { bootWorld, type World } from '../support/guard/world.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('fields that are not public, on %s', (kind) => {
  let world: World
  beforeAll(async () => {
    world = await bootWorld(kind)
  })
  afterAll(() => world.app.close())

  it('should say the same of a hidden field as of none', async () => {
    const forms = [
      'projects?where[FIELD][exists]=true',
      'projects?sort=FIELD',
      'projects?select[FIELD]=true',
      'projects?populate[pages][FIELD]=true',
      'partner-cities?joins[projects][sort]=FIELD',
    ]
    for (const form of forms) {
      const [hidden, none] = await Promise.all(
        ['internalNotes', 'internalPotes'].map(async (name) => {
          const { body, status } = await call(world.app, `/api/${form.replace('FIELD', name)}`)
          expect(status).toBe(400)
          return JSON.stringify(body.errors).replaceAll(name, 'FIELD')
        }),
      )
      expect(hidden).toBe(none)
    }
  })
})

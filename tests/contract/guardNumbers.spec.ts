import type { FlattenedField } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { requireBoundedNumbers } from '../../src/integrity/requireBoundedNumbers.js'
import type { DatabaseKind } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { bootWorld, type World } from '../support/guard/world.js'

type NumberField = { body: (value: unknown) => Record<string, unknown>; path: string }

const wrap =
  (inner: NumberField['body'], name: string, isList: boolean): NumberField['body'] =>
  (value) => ({ [name]: isList ? [inner(value)] : inner(value) })

/** Every number of a collection, and a body that sets it alone. */
const numbersOf = (fields: FlattenedField[]): NumberField[] =>
  fields.flatMap((field): NumberField[] => {
    if (field.type === 'number') return [{ body: (value) => ({ [field.name]: value }), path: field.name }]
    if (field.type === 'blocks') {
      return field.blocks.flatMap((block) =>
        numbersOf(block.flattenedFields).map(({ body, path }) => ({
          body: wrap((value) => ({ blockType: block.slug, ...body(value) }), field.name, true),
          path: `${field.name}.${path}`,
        })),
      )
    }
    if (!('flattenedFields' in field)) return []
    return numbersOf(field.flattenedFields).map(({ body, path }) => ({
      body: wrap(body, field.name, field.type === 'array'),
      path: `${field.name}.${path}`,
    }))
  })

const VALUES = [Number('9007199254740993'), 1e16, -1e16, 'NaN', '9007199254740993', 'Infinity', '1e400', 'abc']

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('numbers that no database gives back, on %s', (kind) => {
  let world: World
  beforeAll(async () => {
    world = await bootWorld(kind)
  })
  afterAll(() => world.app.close())

  it('should be refused in every number field, published and draft, and leave every list readable', async () => {
    const { app, ids } = world
    const targets: Record<string, string> = {
      conventions: ids.convention,
      pages: ids.page,
      'partner-cities': ids.city,
      projects: ids.project,
    }
    let tried = 0
    for (const collection of app.config.collections) {
      const id = targets[collection.slug]
      if (id === undefined) continue
      for (const { body, path } of numbersOf(collection.flattenedFields)) {
        for (const value of VALUES) {
          for (const mode of ['', '?draft=true', '?draft=true&autosave=true']) {
            const answer = await call(app, `/api/${collection.slug}/${id}${mode}`, {
              as: 'editor',
              json: body(value),
              method: 'PATCH',
            })
            expect([collection.slug, path, value, mode, answer.status], answer.text).toEqual([
              collection.slug,
              path,
              value,
              mode,
              400,
            ])
            tried += 1
          }
        }
      }
      expect((await call(app, `/api/${collection.slug}`)).status).toBe(200)
      expect((await call(app, `/api/${collection.slug}?draft=true`, { as: 'editor' })).status).toBe(200)
    }
    expect(tried).toBeGreaterThan(100)
    // JSON itself can say a number that is infinite once read.
    const infinite = await fetch(`${app.baseURL}/api/partner-cities/${ids.city}?draft=true`, {
      body: '{"population":1e400}',
      headers: { ...app.accounts.editor.headers, 'content-type': 'application/json' },
      method: 'PATCH',
    })
    expect(infinite.status, await infinite.text()).toBe(400)
    const city = await call(app, '/api/globals/city', { as: 'editor', json: { latitude: 1e300 } })
    expect(city.status, city.text).toBe(400)
    expect(world.rejections).toEqual([])
  })

  it('should not hinder the largest exact ones', async () => {
    const answer = await call(world.app, `/api/conventions/${world.ids.convention}`, {
      as: 'editor',
      json: { forecastAmount: 999_999_999_999.25 },
      method: 'PATCH',
    })
    expect([answer.status, answer.body.doc?.forecastAmount], answer.text).toEqual([200, 999_999_999_999.25])
  })
})

describe('the bounds of numbers', () => {
  it('should be stated, wherever the field stands, or the start stops', () => {
    const config = (field: object) =>
      ({
        collections: [
          { fields: [{ fields: [{ fields: [field], name: 'rows', type: 'array' }], type: 'row' }], slug: 'things' },
        ],
      }) as never
    expect(() => requireBoundedNumbers(config({ name: 'size', type: 'number' }))).toThrow('things (rows.size)')
    expect(() => requireBoundedNumbers(config({ max: 2 ** 60, min: 0, name: 'size', type: 'number' }))).toThrow(
      'things (rows.size)',
    )
    expect(() => requireBoundedNumbers(config({ max: 10, min: 0, name: 'size', type: 'number' }))).not.toThrow()
  })
})

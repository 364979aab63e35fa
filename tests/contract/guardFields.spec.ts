import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { DatabaseKind } from '../support/app/bootApp.js'
import type { AccountName } from '../support/app/createAccounts.js'

import { call } from '../support/app/client.js'
import { hiddenPaths, joins, relations } from '../support/guard/hiddenPaths.js'
import { bootWorld, type World } from '../support/guard/world.js'

const OPERATORS = ['equals', 'not_equals', 'like', 'contains', 'in', 'exists', 'greater_than', 'less_than_equal']

/** Every way to ask about one path of one collection. */
const questions = (collection: string, path: string): string[] => [
  ...OPERATORS.map((operator) => `${collection}?where[${path}][${operator}]=true`),
  `${collection}?where[or][0][${path}][exists]=true`,
  `${collection}?where[and][0][or][0][${path}][equals]=x`,
  `${collection}?where[AND][0][${path}][equals]=x`,
  `${collection}?where[${path.replaceAll('.', '__')}][exists]=true`,
  `${collection}/count?where[${path}][exists]=true`,
  `${collection}?sort=${path}`,
  `${collection}?sort=-${path}`,
  `${collection}?sort=createdAt,-${path}`,
]

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('fields that are not public, on %s', (kind) => {
  let world: World
  beforeAll(async () => {
    world = await bootWorld(kind)
  })
  afterAll(() => world.app.close())

  const expectRefused = async (path: string, as?: AccountName): Promise<string> => {
    const answer = await call(world.app, `/api/${path}`, { ...(as && { as }) })
    const isInternal = path.startsWith('payload-')
    expect([path, answer.status], answer.text).toEqual([path, isInternal ? expect.toBeOneOf([403, 404]) : 400])
    if (!isInternal)
      expect(answer.body.errors[0], path).toMatchObject({
        data: { parameter: expect.any(String) },
        name: 'QueryRefused',
      })
    expect(world.isClean(answer.text), path).toBe(true)
    return answer.text
  }

  it('should refuse every question about every one of them', async () => {
    const paths = hiddenPaths(world.app.config)
    expect(paths.length).toBeGreaterThan(20)
    for (const { collection, path } of paths)
      for (const question of questions(collection, path.join('.'))) await expectRefused(question)
  })

  it('should refuse the same to a frontend with its key', async () => {
    for (const { collection, path } of hiddenPaths(world.app.config)) {
      for (const question of questions(collection, path.join('.')))
        await expectRefused(`${question}&draft=true`, 'reader')
    }
  })

  it('should refuse to select or populate them', async () => {
    const readable = hiddenPaths(world.app.config).filter(({ path }) => path.join() !== '_status')
    for (const { collection, path } of readable) {
      const keys = path.map((key) => `[${key}]`).join('')
      await expectRefused(`${collection}?select${keys}=true`)
      await expectRefused(`${collection}/${world.ids.city}?select${keys}=true`)
      await expectRefused(`projects?depth=1&populate[${collection}]${keys}=true`)
    }
  })

  it('should refuse them through every join', async () => {
    const all = joins(world.app.config)
    expect(all.length).toBeGreaterThan(3)
    for (const { from, name, to } of all) {
      for (const { collection, path } of hiddenPaths(world.app.config)) {
        if (collection !== to) continue
        await expectRefused(`${from}?joins[${name}][where][${path.join('.')}][exists]=true`)
        await expectRefused(`${from}?joins[${name}][sort]=${path.join('.')}`)
        await expectRefused(`${from}/${world.ids.city}?joins[${name}][where][or][0][${path.join('.')}][equals]=x`)
      }
    }
  })

  it('should refuse them over one relation and over more, and live on', async () => {
    const all = relations(world.app.config)
    for (const { from, path: relation, to } of all) {
      for (const { collection, path } of hiddenPaths(world.app.config)) {
        if (collection !== to) continue
        for (const question of questions(from, `${relation}.${path.join('.')}`)) await expectRefused(question)
        for (const second of all.filter((other) => other.to === from)) {
          await expectRefused(`${second.from}?where[${second.path}.${relation}.${path.join('.')}][exists]=true`)
          await expectRefused(`${second.from}?sort=${second.path}.${relation}.${path.join('.')}`)
        }
      }
    }
    expect(world.rejections).toEqual([])
    expect((await call(world.app, '/health/ready')).status).toBe(200)
  })

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
          const { errors } = JSON.parse(await expectRefused(form.replace('FIELD', name))) as { errors: unknown }
          return JSON.stringify(errors).replaceAll(name, 'FIELD')
        }),
      )
      expect(hidden).toBe(none)
    }
  })
})

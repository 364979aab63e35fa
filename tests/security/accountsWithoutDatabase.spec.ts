import { createRequire } from 'node:module'

import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { afterAll, describe, expect, it } from 'vitest'

import { DEFAULT_RATE_LIMITS } from '../../src/config/rateLimits.js'
import { createBuckets } from '../../src/http/limits/rate/rateLimits.js'
import { freePort } from '../support/server/startServer.js'

type Client = ReturnType<MongooseAdapter['connection']['getClient']>

const here = createRequire(import.meta.url)

/** The driver that Payload's adapter brings. */
const { mongo } = createRequire(here.resolve('@payloadcms/db-mongodb'))('mongoose') as {
  mongo: { MongoClient: new (url: string, options: object) => Client }
}

describe('rate limits while MongoDB is away', () => {
  let client: Client | undefined
  afterAll(() => client?.close())

  it('should be counted in memory, waiting for the database once', async () => {
    client = new mongo.MongoClient(`mongodb://127.0.0.1:${await freePort()}/?replicaSet=rs0`, {
      serverSelectionTimeoutMS: 15_000,
    })
    const warnings: unknown[] = []
    const connection = { getClient: () => client, name: 'nowhere' }
    const buckets = createBuckets(
      {
        db: { connection, name: 'mongoose' },
        logger: { warn: (line: unknown) => warnings.push(line) },
      } as unknown as Payload,
      { ...DEFAULT_RATE_LIMITS, login: { points: 3, seconds: 600 } },
    )
    const allowed: boolean[] = []
    for (let index = 0; index < 5; index += 1) allowed.push(Boolean((await buckets?.login.consume('a'))?.isAllowed))
    expect(allowed).toEqual([true, true, true, false, false])
    expect((await buckets?.login.consume('b'))?.remaining).toBe(2)
    expect(warnings).toHaveLength(1)
  })
})

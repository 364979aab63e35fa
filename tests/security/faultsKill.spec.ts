import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { build } from '../../scripts/build.mjs'
import { readSettings } from '../../src/config/settings.js'
import { examine } from '../../src/doctor/examine.js'
import { openAsIs } from '../../src/doctor/openAsIs.js'
import { report } from '../../src/doctor/report.js'
import { readAll } from '../support/faults/readAll.js'
import { isKept, isWhole, startWriters, type Writers } from '../support/faults/writers.js'
import { freshMongodbUrl, mongodbReason } from '../support/parts/mongodbUrl.js'
import { serverFolder, startServer, type StartedServer } from '../support/server/startServer.js'

const KINDS = mongodbReason() ? (['sqlite'] as const) : (['sqlite', 'mongodb'] as const)

/** `FAULT_ROUNDS=20` runs the whole proof: that many rounds of 200 writes each. */
const ROUNDS = Number(process.env.FAULT_ROUNDS || 2)
const WRITES = process.env.FAULT_ROUNDS ? 200 : 40
const MINUTE = 60_000

describe.each(KINDS)('kill -9 of the server while it writes to %s (H1)', (kind) => {
  let folder: Awaited<ReturnType<typeof serverFolder>>
  let env: Record<string, string>
  beforeAll(async () => {
    await build({ admin: false })
    folder = await serverFolder()
    env = {
      ...folder.env,
      ADMIN_EMAIL: 'admin@jumelage.test',
      ADMIN_ENABLED: 'false',
      ADMIN_PASSWORD: randomUUID(),
      DEMO_CONTENT: 'false',
      JOBS_RUNNER: 'false',
      LOG_LEVEL: 'error',
      PAYLOAD_SECRET: randomUUID(),
      ...(kind === 'mongodb' && { DATABASE_URL: freshMongodbUrl() }),
    }
  }, 5 * MINUTE)
  afterAll(() => folder.remove())

  const signIn = async ({ baseURL }: StartedServer): Promise<Record<string, string>> => {
    const response = await fetch(`${baseURL}/api/users/login`, {
      body: JSON.stringify({ email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD }),
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    const { token } = (await response.json()) as { token: string }
    return { authorization: `JWT ${token}` }
  }

  const findings = async (): Promise<string> => {
    const { payload, ...patient } = await openAsIs(readSettings(env))
    const found = report(await examine({ payload, ...patient }))
    await payload.destroy()
    return found
  }

  it(
    `keeps every acknowledged write and no half document, ${String(ROUNDS)} times`,
    async () => {
      let server = await startServer(env)
      const known: Writers['acknowledged'] = new Map()
      try {
        await server.isUp
        const headers = await signIn(server)
        for (let round = 1; round <= ROUNDS; round += 1) {
          const writers = startWriters({ baseURL: server.baseURL, headers })
          const enough = 1 + Math.floor(Math.random() * WRITES)
          await vi.waitUntil(() => writers.successes() >= enough, { interval: 5, timeout: 2 * MINUTE })
          server.child.kill('SIGKILL')
          await server.ended
          await writers.stop()
          for (const [id, write] of writers.acknowledged) known.set(id, write)

          server = await startServer(env)
          await server.isUp
          const stored = await readAll({ baseURL: server.baseURL, headers })
          for (const write of known.values())
            expect(isKept(write, stored.get(write.id)), `round ${String(round)}: ${write.id} is lost`).toBe(true)
          for (const doc of stored.values()) expect(isWhole(doc), JSON.stringify(doc)).toBe(true)
          expect(await findings(), `round ${String(round)}`).toBe('Nothing is wrong.')
        }
      } finally {
        server.child.kill('SIGKILL')
        await server.ended
      }
    },
    ROUNDS * 3 * MINUTE,
  )
})

// What hostile loads cost normal readers, on a real server: npm run bench:hostile [-- sqlite|mongodb]
import { randomBytes, randomUUID } from 'node:crypto'

import { serverFolder, withServer } from '../../tests/support/server/startServer.js'
import { startReplicaSet } from '../../tests/support/parts/mongod.js'
import { build } from '../build.mjs'
import { ATTACKS } from './hostile/attacks.js'
import { attackWith } from './hostile/attackWith.js'
import { read, type Reading } from './hostile/readers.js'
import { type Measured, table } from './hostile/table.js'

const PER_SECOND = Number(process.env.BENCH_READS ?? 20)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 2)
/** Until what an attack left behind is worked off. */
const PAUSE_MS = 2000

const admin = { email: 'admin@example.org', password: `fictif-${randomUUID()}` }
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS))

const tokenOf = async (baseURL: string): Promise<string> => {
  const answer = await fetch(`${baseURL}/api/users/login`, {
    body: JSON.stringify(admin),
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.1' },
    method: 'POST',
  })
  return ((await answer.json()) as { token: string }).token
}

/** Alone and beside by turns, so that a busy moment of the machine falls on both. */
const measure = async (baseURL: string): Promise<Measured[]> => {
  const token = await tokenOf(baseURL)
  const reading = (): Promise<Reading> => read({ baseURL, perSecond: PER_SECOND, seconds: SECONDS })
  await reading()
  const measured: Measured[] = Object.keys(ATTACKS).map((name) => ({ alone: [], answers: {}, beside: [], name }))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { alone, answers, beside, name } of measured) {
      alone.push(await reading())
      const { answers: told, result } = await attackWith({ name, target: { baseURL, token }, work: reading })
      beside.push(result)
      for (const [answer, count] of Object.entries(told)) answers[answer] = (answers[answer] ?? 0) + count
      await pause()
    }
  }
  return measured
}

const run = async (kind: string, env: Record<string, string>): Promise<void> => {
  const folder = await serverFolder()
  const settings = {
    ...folder.env,
    ...env,
    ADMIN_EMAIL: admin.email,
    ADMIN_ENABLED: 'false',
    ADMIN_PASSWORD: admin.password,
    DEMO_CONTENT: 'true',
    LOG_LEVEL: 'error',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    // Readers and attackers each say an address of their own.
    TRUST_PROXY: '1',
  }
  await withServer(settings, async ({ baseURL, child }) => {
    const measured = await measure(baseURL)
    const health = await fetch(`${baseURL}/health/ready`)
    const end = `same process ${String(child.exitCode === null)}, health ${String(health.status)}`
    process.stdout.write(`${table(kind, measured)}\nAfterwards: ${end}.\n`)
  })
  await folder.remove()
}

const asked = process.argv.slice(2)
const isAsked = (kind: string): boolean => asked.length === 0 || asked.includes(kind)

await build({ admin: false })
if (isAsked('sqlite')) await run('sqlite', {})
if (isAsked('mongodb')) {
  const mongodb = await startReplicaSet()
  await run('mongodb', { DATABASE_URL: mongodb.url })
  await mongodb.stop()
}
process.exit(0)

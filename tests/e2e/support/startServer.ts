import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { freePort } from './freePort.js'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const START_MS = 90_000

export type Credentials = { email: string; password: string }

export type RunningServer = {
  admin: Credentials
  baseURL: string
  close: () => Promise<void>
  /** What the process has written so far. */
  output: () => string
}

/**
 * The built server, started as anyone starts it, on a free port and with its own empty database.
 *
 * @throws Error with what the process wrote when it does not come up.
 */
export const startServer = async (): Promise<RunningServer> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'jumelage-e2e-'))
  const port = await freePort()
  const baseURL = `http://127.0.0.1:${String(port)}`
  const admin = { email: 'camille@jumelage.test', password: randomUUID() }
  const child = spawn(process.execPath, ['--conditions=production', path.join(ROOT, 'scripts/start.mjs')], {
    cwd: ROOT,
    env: {
      NODE_ENV: 'test',
      HOME: process.env.HOME,
      PATH: process.env.PATH,
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      DATA_DIR: folder,
      DEMO_CONTENT: 'false',
      LOG_LEVEL: "warn",
      MEDIA_DIR: path.join(folder, 'media'),
      PORT: String(port),
      SERVER_URL: baseURL,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<void>((resolve) => child.once('close', () => { resolve() }))
  const close = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
    await rm(folder, { force: true, recursive: true })
  }
  const giveUpAt = Date.now() + START_MS
  for (;;) {
    const isReady = await fetch(`${baseURL}/health/ready`).then(({ ok }) => ok, () => false)
    if (isReady) return { admin, baseURL, close, output: () => output }
    if (child.exitCode !== null || Date.now() > giveUpAt) {
      await close()
      throw new Error(`The server did not come up.\n${output}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { DatabaseKind } from '../../support/app/bootApp.js'
import { freshMongodbUrl } from '../../support/parts/mongodbUrl.js'
import { freePort } from '../../support/server/startServer.js'

const PATIENCE_MS = 90_000

export type ApiOnlyServer = { baseURL: string; child: ChildProcess; close: () => Promise<void>; output: () => string }

/** The server in a process of its own, without Next and so without its listeners: what nobody catches ends it. */
export const startApiOnly = async (kind: DatabaseKind): Promise<ApiOnlyServer> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'jumelage-api-'))
  const port = await freePort()
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', 'src/server.ts'], {
    env: {
      ADMIN_ENABLED: 'false',
      DATA_DIR: folder,
      DEMO_CONTENT: 'false',
      HOME: process.env.HOME,
      JOBS_RUNNER: 'false',
      MEDIA_DIR: path.join(folder, 'media'),
      PATH: process.env.PATH,
      PAYLOAD_SECRET: randomUUID() + randomUUID(),
      PORT: String(port),
      ...(kind === 'mongodb' && { DATABASE_URL: freshMongodbUrl() }),
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The server was not up in time: ${output}`)), PATIENCE_MS)
    const read = (chunk: Buffer): void => {
      output += chunk.toString()
      if (!output.includes('Jumelage is running.')) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void ended.then(() => reject(new Error(`The server ended: ${output}`)))
  })
  return {
    baseURL: `http://127.0.0.1:${String(port)}`,
    child,
    close: async () => {
      child.kill('SIGKILL')
      await ended
      await rm(folder, { force: true, recursive: true })
    },
    output: () => output,
  }
}

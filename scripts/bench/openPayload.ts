import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { getPayload, type Payload } from 'payload'

import { buildJumelage } from '../../payload.config.js'
import { readSettings } from '../../src/config/settings.js'

export type Database = 'mongodb' | 'sqlite'

export type Opened = {
  close: () => Promise<void>
  payload: Payload
  /** The same database with the rules of cooperation switched off. */
  unruled: Payload
}

/** The whole application without its server, on an empty database of its own. */
export const openPayload = async ({ kind, mongodbURL }: { kind: Database; mongodbURL?: string }): Promise<Opened> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'jumelage-bench-'))
  const url = new URL(mongodbURL ?? 'mongodb://127.0.0.1')
  url.pathname = `/b_${randomUUID().replaceAll('-', '')}`
  const settings = readSettings({
    DATABASE_URL: kind === 'mongodb' ? url.toString() : `file:${path.join(folder, 'bench.db')}`,
    DATA_DIR: folder,
    JOBS_RUNNER: 'false',
    LOG_LEVEL: 'silent',
    MEDIA_DIR: path.join(folder, 'media'),
    PAYLOAD_SECRET: randomUUID() + randomUUID(),
  })
  const payload = await getPayload({ config: await buildJumelage(settings), key: folder })
  const unruled = await getPayload({
    config: await buildJumelage(settings, { disabled: true }),
    key: `${folder} unruled`,
  })
  return {
    close: async () => {
      await unruled.destroy()
      await payload.destroy()
      await rm(folder, { force: true, recursive: true })
    },
    payload,
    unruled,
  }
}

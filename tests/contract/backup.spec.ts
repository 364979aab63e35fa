import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createBackup } from '../../src/backup/createBackup.js'
import { restoreBackup } from '../../src/backup/restoreBackup.js'
import type { Settings } from '../../src/config/settings.js'
import { sqlitePath } from '../../src/database/sqliteUrl.js'
import { seed } from '../../src/seed/index.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { uploadPicture } from '../support/app/uploadPicture.js'
import { crawl } from '../support/backup/crawl.js'
import { freshMongodbUrl, mongodbReason } from '../support/parts/mongodbUrl.js'

const KINDS: DatabaseKind[] = mongodbReason() ? ['sqlite'] : ['sqlite', 'mongodb']

const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder).catch(() => [])).sort()

describe.each(KINDS)('a backup of %s', (kind) => {
  let app: TestApp
  let folder: string
  const env = { PAYLOAD_SECRET: randomUUID() + randomUUID(), SERVER_URL: 'http://cms.test' }

  /** Settings of an empty place of the same kind. */
  const elsewhere = async (): Promise<Settings> => {
    const place = await mkdtemp(path.join(folder, 'place-'))
    return {
      ...app.settings,
      dataDir: place,
      database:
        kind === 'sqlite'
          ? { kind, url: `file:${path.join(place, 'jumelage.db')}` }
          : { kind, production: false, url: freshMongodbUrl() },
      mediaDir: path.join(place, 'media'),
      port: 1,
    }
  }

  const openAt = (settings: Settings): Promise<TestApp> =>
    bootApp({
      accounts: app.accounts,
      env: { ...env, DATABASE_URL: settings.database.url, MEDIA_DIR: settings.mediaDir },
      kind,
    })

  const restoredCity = async (settings: Settings): Promise<string> => {
    const opened = await openAt(settings)
    const { text } = await call(opened, '/api/globals/city')
    await opened.close()
    return text
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'jumelage-backup-'))
    app = await bootApp({ env, kind })
    await seed({ payload: app.payload, report: () => undefined })
  })
  afterAll(async () => {
    await app.close()
    await rm(folder, { force: true, recursive: true })
  })

  it('should give the same bytes on every route once it is restored elsewhere', async () => {
    const to = path.join(folder, 'whole')
    const before = await crawl(app)
    await createBackup({ settings: app.settings, to })
    const settings = await elsewhere()
    await restoreBackup({ from: to, isSure: true, settings })
    const restored = await openAt(settings)
    const after = await crawl(restored)
    await restored.close()
    expect(before.size).toBeGreaterThan(150)
    expect([...before.values()].filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(140)
    for (const [address, answer] of before) expect(after.get(address), address).toBe(answer)
    expect(after.size).toBe(before.size)
  })
})

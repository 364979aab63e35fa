import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createBackup } from '../../src/backup/createBackup.js'
import type { Manifest } from '../../src/backup/manifest.js'
import { restoreBackup } from '../../src/backup/restoreBackup.js'
import type { Settings } from '../../src/config/settings.js'
import { sqlitePath } from '../../src/database/sqliteUrl.js'
import { examine } from '../../src/doctor/examine.js'
import { openAsIs } from '../../src/doctor/openAsIs.js'
import { report } from '../../src/doctor/report.js'
import { seed } from '../../src/seed/index.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { uploadPicture } from '../support/app/uploadPicture.js'
import { crawl } from '../support/backup/crawl.js'
import { freshMongodbUrl, mongodbReason } from '../support/parts/mongodbUrl.js'

const KINDS: DatabaseKind[] = mongodbReason() ? ['sqlite'] : ['sqlite', 'mongodb']

const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder).catch(() => [])).sort()

/** A closed application of this process lets go of its SQLite file when its statements are collected. */
const closeWhole = async (app: TestApp): Promise<void> => {
  await app.close()
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    collect()
  }
}

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
    await closeWhole(opened)
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
    const patient = await openAsIs(settings)
    expect(report(await examine(patient))).toBe('Nothing is wrong.')
    await patient.payload.destroy()
    expect(before.size).toBeGreaterThan(150)
    expect([...before.values()].filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(140)
    for (const [address, answer] of before) expect(after.get(address), address).toBe(answer)
    expect(after.size).toBe(before.size)
  })

  it('should hold one moment while content and files come and go', async () => {
    const stop = { isAsked: false }
    const busy = async (): Promise<void> => {
      const made: { city: string; picture: string }[] = []
      while (!stop.isAsked) {
        const picture = await uploadPicture(app)
        const created = await call(app, '/api/partner-cities', {
          as: 'editor',
          json: { country: 'CU', cover: picture, name: `Ville ${randomUUID()}` },
        })
        expect(created.status, created.text).toBe(201)
        made.push({ city: created.body.doc.id, picture })
        const oldest = made.length > 2 ? made.shift() : undefined
        if (!oldest) continue
        for (const address of [`partner-cities/${oldest.city}`, `media/${oldest.picture}`]) {
          const deleted = await call(app, `/api/${address}`, { as: 'editor', method: 'DELETE' })
          expect(deleted.status, deleted.text).toBe(200)
        }
      }
    }
    const writers = Promise.all([busy(), busy(), busy()])
    writers.catch(() => undefined)
    const backups: Manifest[] = []
    try {
      for (const name of ['busy-1', 'busy-2'])
        backups.push(await createBackup({ settings: app.settings, to: path.join(folder, name) }))
    } finally {
      stop.isAsked = true
    }
    await writers
    for (const { missingMedia } of backups) expect(missingMedia).toEqual([])
    const settings = await elsewhere()
    await restoreBackup({ from: path.join(folder, 'busy-2'), isSure: true, settings })
    const files = backups[1]?.files.filter((file) => file.path.startsWith('media/')) ?? []
    expect(await namesIn(settings.mediaDir)).toEqual(files.map((file) => path.basename(file.path)))
    const restored = await openAt(settings)
    const find = (collection: 'media' | 'partner-cities') =>
      restored.payload.find({ collection, depth: 0, draft: true, limit: 0, overrideAccess: true, trash: true })
    const pictures = new Set((await find('media')).docs.map(({ id }) => id))
    for (const { cover } of (await find('partner-cities')).docs as { cover?: string | null }[])
      if (cover) expect(pictures).toContain(cover)
    await restored.close()
  })

  it('should take the place of other content only when told to, and only while no server runs', async () => {
    const from = path.join(folder, 'whole')
    const settings = await elsewhere()
    await restoreBackup({ from, isSure: true, settings })
    const opened = await openAt(settings)
    const { status } = await call(opened, '/api/globals/city', { as: 'admin', json: { name: 'Autre nom' } })
    expect(status).toBe(200)
    const changed = (await call(opened, '/api/globals/city')).text
    const refusal = (args: { isSure?: boolean; mayReplace?: boolean; port?: number }) =>
      restoreBackup({ from, isSure: true, ...args, settings: { ...settings, port: args.port ?? 1 } })
    await expect(refusal({})).rejects.toThrow(/not empty: --replace/)
    if (kind === 'sqlite')
      await expect(refusal({ mayReplace: true })).rejects.toThrow(/has .*jumelage\.db open: stop it/)
    else {
      await expect(refusal({ isSure: false, mayReplace: true })).rejects.toThrow(/add --yes/)
      await expect(refusal({ mayReplace: true, port: opened.settings.port })).rejects.toThrow(/A server runs on port/)
    }
    expect((await call(opened, '/api/globals/city')).text).toBe(changed)
    await closeWhole(opened)
    // One that is not what it says it is, though its hashes are right, changes nothing.
    const files = await namesIn(settings.mediaDir)
    const broken = path.join(folder, 'unreadable')
    await cp(from, broken, { recursive: true })
    const name = kind === 'sqlite' ? 'database.sqlite' : 'database/projects.bson'
    const { digestOf } = await import('../../src/backup/files.js')
    await writeFile(path.join(broken, name), Buffer.alloc(8192, 1))
    const manifest = JSON.parse(await readFile(path.join(broken, 'manifest.json'), 'utf8'))
    Object.assign(
      manifest.files.find((file: { path: string }) => file.path === name),
      await digestOf(path.join(broken, name)),
    )
    await writeFile(path.join(broken, 'manifest.json'), JSON.stringify(manifest))
    await expect(restoreBackup({ from: broken, isSure: true, mayReplace: true, settings })).rejects.toThrow(/damaged/)
    expect(await namesIn(settings.mediaDir)).toEqual(files)
    expect(await restoredCity(settings)).toBe(changed)
    await restoreBackup({ from, isSure: true, mayReplace: true, settings })
    expect(await restoredCity(settings)).toBe((await call(app, '/api/globals/city')).text)
    // Nothing of what was put aside is left.
    expect((await namesIn(settings.mediaDir)).filter((name) => name.startsWith('.'))).toEqual([])
    if (kind === 'sqlite') {
      const left = (await namesIn(path.dirname(sqlitePath(settings.database.url)))).filter((name) => name !== 'media')
      expect(left).toEqual(['jumelage.db'])
    }
  })

  it('should be for the eyes of its owner, without the secret unless asked', async () => {
    const modeOf = async (file: string) => ((await stat(file)).mode & 0o777).toString(8)
    const from = path.join(folder, 'whole')
    expect(await modeOf(from)).toBe('700')
    const manifest = JSON.parse(await readFile(path.join(from, 'manifest.json'), 'utf8'))
    for (const file of [...manifest.files.map(({ path: name }: { path: string }) => name), 'manifest.json'])
      expect(await modeOf(path.join(from, file)), file).toBe('600')
    expect(await namesIn(from)).not.toContain('secret')
    const to = path.join(folder, 'secret')
    await expect(createBackup({ settings: app.settings, to, withSecret: true })).rejects.toThrow(/no secret in/)
    expect(await namesIn(folder)).not.toContain('secret')
    await writeFile(path.join(app.settings.dataDir, 'secret'), 'the secret that was made\n')
    await createBackup({ settings: app.settings, to, withSecret: true })
    const settings = await elsewhere()
    await restoreBackup({ from: to, isSure: true, settings })
    const restored = path.join(settings.dataDir, 'secret')
    expect([await readFile(restored, 'utf8'), await modeOf(restored)]).toEqual(['the secret that was made\n', '600'])
  })

  it('should say which files were gone already, and take nobody else’s place', async () => {
    const { docs } = await app.payload.find({ collection: 'media', depth: 0, limit: 1, overrideAccess: true })
    const name = String(docs[0]?.filename)
    const place = path.join(app.settings.mediaDir, name)
    const bytes = await readFile(place)
    await rm(place)
    const to = path.join(folder, 'incomplete')
    const { missingMedia } = await createBackup({ settings: app.settings, to })
    await writeFile(place, bytes)
    expect(missingMedia).toEqual([name])
    await expect(createBackup({ settings: app.settings, to })).rejects.toThrow(/is there already/)
    expect((await namesIn(folder)).filter((entry) => entry.includes('partial'))).toEqual([])
  })

  it.each([
    ['is of the other database', /cannot be exchanged/, { database: kind === 'sqlite' ? 'mongodb' : 'sqlite' }],
    ['has a newer format', /format 99/, { format: 99 }],
    ['is of a newer Jumelage', /install that version first/, { jumelage: '99.0.0' }],
    ['names a file outside', /cannot be read/, { files: [{ path: '../x', sha256: '0'.repeat(64), size: 1 }] }],
    ['misses a file', /is missing/, { files: [{ path: 'media/x', sha256: '0'.repeat(64), size: 1 }] }],
  ])('should be refused when it %s', async (_name, message, change) => {
    const from = await mkdtemp(path.join(folder, 'refused-'))
    const manifest = JSON.parse(await readFile(path.join(folder, 'whole', 'manifest.json'), 'utf8'))
    await writeFile(path.join(from, 'manifest.json'), JSON.stringify({ ...manifest, ...change }))
    const settings = await elsewhere()
    await expect(restoreBackup({ from, isSure: true, settings })).rejects.toThrow(message)
    expect(await namesIn(settings.dataDir)).toEqual([])
  })

  it('should be refused when a byte of it has changed', async () => {
    const from = path.join(folder, 'changed')
    await cp(path.join(folder, 'whole'), from, { recursive: true })
    const [picture = ''] = await namesIn(path.join(from, 'media'))
    const bytes = await readFile(path.join(from, 'media', picture))
    bytes[100] = (bytes[100] ?? 0) ^ 1
    await writeFile(path.join(from, 'media', picture), bytes)
    const settings = await elsewhere()
    await expect(restoreBackup({ from, isSure: true, settings })).rejects.toThrow(/damaged: media/)
    await expect(restoreBackup({ from: folder, isSure: true, settings })).rejects.toThrow(/is no backup/)
  })
})

import { createClient } from '@libsql/client'
import mongoose from 'mongoose'
import { copyFile, open, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sqlitePath } from '../../src/database/sqliteUrl.js'
import { examine, type Finding } from '../../src/doctor/examine.js'
import { mend } from '../../src/doctor/mend.js'
import { openAsIs } from '../../src/doctor/openAsIs.js'
import type { Patient } from '../../src/doctor/problem.js'
import { report } from '../../src/doctor/report.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { createDoc } from '../support/app/content.js'
import { uploadPicture } from '../support/app/uploadPicture.js'
import { crawl } from '../support/backup/crawl.js'
import { linkedText } from '../support/doctor/linkedText.js'
import { mongodbReason } from '../support/parts/mongodbUrl.js'

const KINDS: DatabaseKind[] = mongodbReason() ? ['sqlite'] : ['sqlite', 'mongodb']
const OLD = '2026-01-02T03:04:05.000Z'

const titles = (findings: Finding[]): string[] => findings.map(({ check, problems }) => check.title(problems.length))

describe.each(KINDS)('npm run doctor on %s', (kind) => {
  let app: TestApp
  let patient: Patient
  const ids = { city: '', lost: '', page: '', picture: '', planned: '' }

  const sql = async (statement: string): Promise<void> => {
    const client = createClient({ url: app.settings.database.url })
    await client.execute('PRAGMA foreign_keys = OFF')
    await client.execute(statement)
    client.close()
  }

  /** Works on the database behind everybody's back. */
  const behind = async (work: (db: mongoose.mongo.Db) => Promise<unknown>): Promise<void> => {
    const client = await new mongoose.mongo.MongoClient(app.settings.database.url).connect()
    await work(client.db())
    await client.close()
  }

  beforeAll(async () => {
    app = await bootApp({ kind })
    ids.picture = await uploadPicture(app)
    ids.lost = await uploadPicture(app, 'perdue.png')
    const city = { _status: 'published', cooperationTypes: ['twinning'], country: 'CU', name: 'Ville perdue' }
    ids.city = (
      await createDoc(app, 'partner-cities', { ...city, timeline: [{ date: '2001-01-01', title: 'Début' }] })
    ).id
    const body = linkedText({ city: ids.city, picture: ids.picture })
    const layout = [
      { blockType: 'richText', content: body },
      { blockType: 'media', media: ids.lost },
    ]
    ids.page = (await createDoc(app, 'pages', { _status: 'published', layout, title: 'Page' })).id
    const partners = [{ partner: ids.city, role: 'partner' }]
    await createDoc(app, 'projects', { partners, title: 'Projet' })
    ids.planned = (await createDoc(app, 'pages', { title: 'Page à venir' })).id
    patient = await openAsIs(app.settings)
  })
  afterAll(async () => {
    await patient.payload.destroy()
    await app.close()
  })

  it('should find nothing wrong where nothing is', async () => {
    expect(report(await examine(patient))).toBe('Nothing is wrong.')
  })

  it('should find what was broken, mend it when told to, and leave the rest alone', async () => {
    const before = await crawl(app)
    const { docs } = await app.payload.find({
      collection: 'media',
      depth: 0,
      overrideAccess: true,
      where: { id: { equals: ids.picture } },
    })
    const card = String(docs[0]?.sizes?.card?.filename)
    await rm(path.join(app.settings.mediaDir, card))
    const stray = path.join(app.settings.mediaDir, 'perdu-0123456789ab.png')
    await writeFile(stray, 'x')
    await utimes(stray, new Date(OLD), new Date(OLD))
    const input = { doc: { relationTo: 'pages', value: ids.planned }, type: 'publish' }
    const job = {
      input,
      processing: false,
      queue: 'default',
      taskSlug: 'schedulePublish',
      totalTried: 0,
      waitUntil: OLD,
    }
    await app.payload.db.create({ collection: 'payload-jobs', data: job })
    if (kind === 'sqlite') {
      await sql(`DELETE FROM partner_cities WHERE id = '${ids.city}'`)
      await sql(`DELETE FROM media WHERE id = '${ids.lost}'`)
      await sql(`INSERT INTO pages_locales (title, _locale, _parent_id) VALUES ('x', 'xx', '${ids.page}')`)
      await sql('DROP INDEX pages_locales_parent_led_idx')
    } else {
      await behind(async (db) => {
        await db.collection('partner-cities').deleteOne({ _id: new mongoose.mongo.ObjectId(ids.city) })
        await db.collection('media').deleteOne({ _id: new mongoose.mongo.ObjectId(ids.lost) })
        const [index] = (await db.collection('pages').listIndexes().toArray()).filter(({ name }) => name !== '_id_')
        await db.collection('pages').dropIndex(String(index?.name))
      })
    }

    const findings = await examine(patient)
    const found = titles(findings)
    const expected =
      kind === 'sqlite'
        ? [
            /rows? of translations or lists belong to nothing/,
            /^1 text are in a language/,
            /versions? belong to no document/,
            /relations? name documents that do not exist/,
            /^4 relations, links or pictures name documents/,
          ]
        : [/versions? belong to no document/, /relations, links or pictures name documents/]
    for (const [index, pattern] of expected.entries()) expect(found[index], found.join('\n')).toMatch(pattern)
    expect(found.slice(expected.length)).toEqual([
      '1 index are missing: reading is slow, and values may be taken twice.',
      '1 file that the media library names are not there.',
      '1 file belong to no document of the media library.',
      '1 planned job should have run by now.',
    ])
    expect(report(findings)).toContain(ids.city)
    expect(report(findings)).toContain(card)

    await mend(patient.payload, findings)
    expect(report(await examine(patient))).toBe('Nothing is wrong.')
    const page = await call(app, `/api/pages/${ids.page}?depth=0`)
    const [block, picture] = page.body.layout
    expect(picture).toMatchObject({ blockType: 'media', media: null })
    expect(JSON.stringify(block)).toContain('la ville jumelle')
    expect(JSON.stringify(block)).not.toContain(ids.city)
    expect(block.content.root.children[1]).toMatchObject({ type: 'upload', value: ids.picture })
    expect((await call(app, `/api/pages/${ids.planned}`)).status).toBe(200)
    const after = await crawl(app)
    const touched = [
      ids.lost,
      'perdue-',
      '/api/media?',
      ids.city,
      ids.page,
      ids.planned,
      '/api/pages?',
      '/api/pages/versions',
      '/api/projects',
      '/api/partner-cities',
      card,
    ]
    for (const [address, answer] of before)
      if (!touched.some((part) => address.includes(part))) expect(after.get(address), address).toBe(answer)
    expect(after.get(`anyone /api/media/file/${card}`)).toMatch(/^200/)
    expect(await readdir(path.join(app.settings.mediaDir, '.set-aside'))).toEqual([path.basename(stray)])
  })

  it('should find a job whose server ended in the middle, and a file that no mending brings back', async () => {
    const { docs } = await app.payload.find({ collection: 'media', depth: 0, overrideAccess: true })
    await rm(path.join(app.settings.mediaDir, String(docs[0]?.filename)))
    const input = { doc: { relationTo: 'pages', value: ids.planned }, type: 'unpublish' }
    const job = {
      input,
      processing: true,
      queue: 'default',
      taskSlug: 'schedulePublish',
      totalTried: 0,
      updatedAt: OLD,
    }
    await app.payload.db.create({ collection: 'payload-jobs', data: job })
    if (kind === 'sqlite') await sql(`UPDATE payload_jobs SET updated_at = '${OLD}'`)
    else await behind((db) => db.collection('payload-jobs').updateMany({}, { $set: { updatedAt: new Date(OLD) } }))
    const findings = await examine(patient)
    expect(report(findings)).toContain('begun, never ended')
    expect(report(findings)).toContain('only an upload or a backup can bring it back')
    await mend(patient.payload, findings)
    expect(titles(await examine(patient))).toEqual(['1 file that the media library names are not there.'])
    expect((await call(app, `/api/pages/${ids.planned}`)).status).toBe(404)
  })

  if (kind === 'sqlite')
    it('should say that the file itself is damaged, and look no further', async () => {
      const database = { kind: 'sqlite' as const, url: `file:${path.join(app.folder, 'damaged.db')}` }
      const client = createClient({ url: app.settings.database.url })
      await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
      const { rows } = await client.execute(
        "SELECT rootpage, (SELECT page_size FROM pragma_page_size) AS size FROM sqlite_master WHERE name = 'pages_created_at_idx'",
      )
      client.close()
      const file = sqlitePath(database.url)
      await copyFile(sqlitePath(app.settings.database.url), file)
      const handle = await open(file, 'r+')
      const size = Number(rows[0]?.size)
      await handle.write(Buffer.alloc(size, 7), 0, size, (Number(rows[0]?.rootpage) - 1) * size)
      await handle.close()
      const damaged = await openAsIs({ ...app.settings, database })
      const findings = await examine(damaged)
      await damaged.payload.destroy()
      expect(titles(findings)).toHaveLength(1)
      expect(report(findings)).toMatch(/The database file is damaged.*restore the last backup/s)
    })
})

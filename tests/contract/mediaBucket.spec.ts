import type { FlattenedField } from 'payload'

import { mkdtemp } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildJumelage } from '../../payload.config.js'
import { createBackup } from '../../src/backup/createBackup.js'
import { restoreBackup } from '../../src/backup/restoreBackup.js'
import { examine } from '../../src/doctor/examine.js'
import { mend } from '../../src/doctor/mend.js'
import { openAsIs } from '../../src/doctor/openAsIs.js'
import { report } from '../../src/doctor/report.js'
import { bootApp, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { type Bucket, startBucket } from '../support/media/bucket.js'
import { averageColour, photograph, redAndBlue } from '../support/media/pictures.js'
import { fetchFile, storedFiles, upload } from '../support/media/upload.js'

const pathsOf = (fields: FlattenedField[]): string[] =>
  fields
    .flatMap((field) =>
      'flattenedFields' in field ? pathsOf(field.flattenedFields).map((path) => `${field.name}.${path}`) : [field.name],
    )
    .sort()

describe('files in an S3 bucket', () => {
  let app: TestApp
  let bucket: Bucket
  beforeAll(async () => {
    bucket = await startBucket()
    app = await bootApp({
      env: {
        S3_ACCESS_KEY_ID: 'id',
        S3_BUCKET: 'jumelage',
        S3_ENDPOINT: bucket.endpoint,
        S3_REGION: 'eu-west-3',
        S3_SECRET_ACCESS_KEY: 'secret',
      },
      kind: 'sqlite',
    })
  })
  afterAll(async () => {
    await app.close()
    await bucket.close()
  })

  it('should have the same tables as files on the disk, and no local storage', async () => {
    const { s3: _s3, ...onDisk } = app.settings
    const media = (config: { collections: { slug: string }[] }) =>
      config.collections.find(({ slug }) => slug === 'media') as never as TestApp['config']['collections'][number]
    expect(pathsOf(media(app.config).flattenedFields)).toEqual(
      pathsOf(media(await buildJumelage(onDisk)).flattenedFields),
    )
    expect(media(app.config).upload.disableLocalStorage).toBe(true)
  })

  it('should store, serve, refocus, replace and delete there, and keep internal files from the public', async () => {
    const created = await upload(app, {
      bytes: await redAndBlue({ height: 700, width: 3000 }),
      data: { alt: 'Deux couleurs', focalX: 5, focalY: 50 },
      name: 'a.png',
    })
    expect(created.status, created.text).toBe(201)
    const { doc } = created.body
    const namesOf = (media: any) =>
      [media.filename, ...Object.values<any>(media.sizes).map(({ filename }) => filename)]
        .map((name) => `jumelage/media/${String(name)}`)
        .sort()
    expect(bucket.keys()).toEqual(namesOf(doc))
    expect(await storedFiles(app)).toEqual([])

    const whole = await fetchFile(app, doc.url)
    expect(whole.status).toBe(200)
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    })
    expect(
      whole.bytes.equals(bucket.objects.get(`jumelage/media/${String(doc.filename)}`)?.data ?? Buffer.alloc(0)),
    ).toBe(true)
    const etag = whole.headers.get('etag') ?? ''
    expect((await fetchFile(app, doc.url, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const part = await fetchFile(app, doc.url, { headers: { range: 'bytes=2-9' } })
    expect([part.status, part.bytes.equals(whole.bytes.subarray(2, 10))]).toEqual([206, true])
    expect((await fetchFile(app, doc.url, { headers: { range: 'bytes=99999999-' } })).status).toBe(416)

    // Saved in Spanish, where the text falls back to French: the fallback must not be stored.
    const moved = await call(app, `/api/media/${doc.id}?locale=es`, {
      as: 'editor',
      json: { focalX: 95 },
      method: 'PATCH',
    })
    expect(moved.status, moved.text).toBe(200)
    const { body: all } = await call(app, `/api/media/${doc.id}?locale=all`, { as: 'editor' })
    expect(all.alt).toEqual({ en: null, es: null, fr: 'Deux couleurs', ht: null })
    expect(all.sizes.card.filename).not.toBe(doc.sizes.card.filename)
    expect(bucket.keys()).toEqual(namesOf(all))
    expect((await averageColour((await fetchFile(app, all.sizes.card.url)).bytes)).b).toBeGreaterThan(180)

    const replaced = await upload(app, {
      bytes: await photograph({ height: 60, width: 90 }),
      data: { visibility: 'internal' },
      method: 'PATCH',
      path: `/api/media/${doc.id}`,
    })
    expect(replaced.status, replaced.text).toBe(200)
    expect(bucket.keys()).toEqual([...new Set(namesOf(replaced.body.doc))])
    expect((await fetchFile(app, replaced.body.doc.url)).status).toBe(404)
    expect((await fetchFile(app, replaced.body.doc.url, { as: 'editor' })).status).toBe(200)

    bucket.objects.delete(`jumelage/media/${String(replaced.body.doc.filename)}`)
    expect((await fetchFile(app, replaced.body.doc.url, { as: 'editor' })).status).toBe(404)
    await call(app, `/api/media/${doc.id}`, { as: 'editor', method: 'DELETE' })
    expect(bucket.keys()).toEqual([])
  })

  it('should leave nothing there of a refused file', async () => {
    expect((await upload(app, { bytes: Buffer.from('<html>'), name: 'a.png' })).status).toBe(400)
    expect(
      (
        await upload(app, {
          bytes: await redAndBlue({ height: 9, width: 9 }),
          data: { alt: 'x', credit: 'x'.repeat(400) },
        })
      ).status,
    ).toBe(400)
    expect(bucket.keys()).toEqual([])
  })

  it('should be backed up from there, restored into another one, and looked after by the doctor', async () => {
    const { body } = await upload(app, { bytes: await redAndBlue({ height: 300, width: 500 }), name: 'b.png' })
    const place = await mkdtemp(path.join(app.folder, 'backup-'))
    const to = path.join(place, 'backup')
    const { files, media } = await createBackup({ settings: app.settings, to })
    expect(media).toBe('bucket')
    expect(files.map((file) => file.path).filter((name) => name.startsWith('media/'))).toEqual(
      bucket.keys().map((key) => key.replace('jumelage/', '')),
    )
    const other = await startBucket()
    const { s3 } = app.settings
    const settings = {
      ...app.settings,
      dataDir: place,
      database: { kind: 'sqlite' as const, url: `file:${path.join(place, 'jumelage.db')}` },
      ...(s3 && { s3: { ...s3, endpoint: other.endpoint } }),
    }
    await restoreBackup({ from: to, settings })
    expect([...other.objects].sort()).toEqual([...bucket.objects].sort())

    other.objects.set('jumelage/media/perdu.png', { data: Buffer.from('x'), type: 'image/png' })
    other.objects.delete(`jumelage/media/${String(body.doc.sizes.card.filename)}`)
    const patient = await openAsIs(settings)
    const findings = await examine(patient)
    expect(report(findings)).toMatch(/- media .*card\.webp\n[^]*- perdu\.png/)
    await mend(patient.payload, findings)
    expect(other.keys()).toContain(`jumelage/media/${String(body.doc.sizes.card.filename)}`)
    // What lies in a bucket too many is for its owner to delete.
    expect(report(await examine(patient))).toMatch(/^1\. 1 file belong[^]*perdu\.png/)
    await patient.payload.destroy()
    await other.close()
    await call(app, `/api/media/${String(body.doc.id)}`, { as: 'editor', method: 'DELETE' })
  })
})

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { readdir, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { examine } from '../../src/doctor/examine.js'
import { openAsIs } from '../../src/doctor/openAsIs.js'
import { report } from '../../src/doctor/report.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { createDoc } from '../support/app/content.js'
import { countRows } from '../support/app/countRows.js'
import { mongodbReason } from '../support/parts/mongodbUrl.js'
import { storedFiles, upload } from '../support/media/upload.js'

const KINDS: DatabaseKind[] = mongodbReason() ? ['sqlite'] : ['sqlite', 'mongodb']

/** A disk of this size of its own; undefined where this user may not mount one. */
const mountDisk = (): string | undefined => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jumelage-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    rmdirSync(folder)
    return undefined
  }
}

const probe = mountDisk()
if (probe) execFileSync('umount', [probe])
else process.stderr.write('SKIPPED the tests of a full disk: they need the right to mount a tmpfs.\n')

const FULL = 'Le disque du serveur est plein. Rien n’a été enregistré : prévenez la personne qui s’occupe du site.'

describe.skipIf(!probe).each(KINDS)('a full disk under %s', (kind) => {
  let app: TestApp
  let disk: string
  const filler = (): string => path.join(disk, 'filler')

  /** Takes all room but this many bytes. */
  const fill = async (left: number): Promise<void> => {
    const { bavail, bsize } = await statfs(disk)
    await writeFile(filler(), Buffer.alloc(bavail * bsize - left))
  }

  beforeAll(async () => {
    disk = mountDisk() ?? ''
    app = await bootApp({
      env: {
        MEDIA_DIR: path.join(disk, 'media'),
        ...(kind === 'sqlite' && { DATABASE_URL: `file:${path.join(disk, 'jumelage.db')}` }),
      },
      kind,
    })
  })
  afterAll(async () => {
    await app.close()
    await rm(filler(), { force: true })
    // The file of the database is let go of when its statements are collected.
    execFileSync('umount', ['--lazy', disk])
  })

  it('refuses an upload with 507 and words, and leaves neither row nor file', async () => {
    const bytes = await sharp({
      create: {
        background: '#05a',
        channels: 3,
        height: 900,
        noise: { mean: 128, sigma: 60, type: 'gaussian' },
        width: 1400,
      },
    })
      .png()
      .toBuffer()
    const send = () => upload(app, { bytes, headers: { 'accept-language': 'fr' }, name: 'a.png', type: 'image/png' })
    await fill(200_000)
    const rows = await countRows(app)
    const refused = await send()
    expect([refused.status, refused.body.errors]).toEqual([507, [{ message: FULL }]])
    expect(await storedFiles(app)).toEqual([])
    expect(await countRows(app)).toBe(rows)
    await rm(filler())
    const accepted = await send()
    expect(accepted.status, accepted.text).toBe(201)
  })

  if (kind === 'sqlite')
    it('refuses saves with 507 and words, goes on reading, and saves again with room', async () => {
      const { id } = await createDoc(app, 'partner-cities', { country: 'CU', name: 'Avant' })
      const save = (size: number) =>
        call(app, `/api/partner-cities/${String(id)}`, {
          as: 'editor',
          headers: { 'accept-language': 'fr' },
          json: { internalNotes: 'x'.repeat(size), timeline: [{ date: '2001-01-01', title: 'Pendant' }] },
          method: 'PATCH',
        })
      await fill(8_192)
      const rows = await countRows(app)
      const answers = []
      for (let attempt = 0; attempt < 20; attempt += 1) answers.push(await save(9_000))
      const refused = answers.filter(({ status }) => status !== 200)
      expect(refused.length).toBeGreaterThan(0)
      for (const { body, headers, status } of refused) {
        expect([status, body.errors]).toEqual([507, [{ message: FULL }]])
        expect(headers.get('retry-after')).toBe('5')
      }
      const saved = answers.length - refused.length
      const read = await call(app, `/api/partner-cities/${String(id)}?draft=true`, { as: 'editor' })
      expect(read.status).toBe(200)
      expect(read.body.timeline).toHaveLength(saved > 0 ? 1 : 0)
      if (saved === 0) expect(await countRows(app)).toBe(rows)
      expect((await call(app, '/health/ready')).status).toBe(200)
      await rm(filler())
      const after = await save(9_000)
      expect(after.status, after.text).toBe(200)
      const patient = await openAsIs(app.settings)
      expect(report(await examine(patient))).toBe('Nothing is wrong.')
      await patient.payload.destroy()
      expect((await readdir(disk)).sort()).toContain('jumelage.db')
    })
})

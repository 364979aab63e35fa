import { rm } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { pdf, redAndBlue } from '../support/media/pictures.js'
import { fetchFile, upload } from '../support/media/upload.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('files served on %s', (kind) => {
  let app: TestApp
  let doc: any
  const urlsOf = (media: any): string[] =>
    [media.url, ...Object.values<any>(media.sizes).map(({ url }) => url)].filter(Boolean)

  beforeAll(async () => {
    app = await bootApp({ kind })
    doc = (await upload(app, { bytes: await redAndBlue({ height: 800, width: 1400 }), name: 'a.png' })).body.doc
  })
  afterAll(() => app.close())

  it('should serve a public file and each size with what a browser and a cache need to know', async () => {
    expect(urlsOf(doc)).toHaveLength(7)
    for (const url of urlsOf(doc)) {
      const { headers, status } = await fetchFile(app, url)
      expect(status, url).toBe(200)
      expect(Object.fromEntries(headers)).toMatchObject({
        'accept-ranges': 'bytes',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': `image/${url.split('.').pop() ?? ''}`,
        'x-content-type-options': 'nosniff',
      })
      expect(headers.get('content-disposition')).toMatch(/^inline; filename="[a-z0-9.-]+"$/)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
      expect(headers.get('etag')).toMatch(/^"[^"]+"$/)
      expect(headers.get('set-cookie')).toBeNull()
    }
  })

  it('should answer HEAD, conditions and ranges', async () => {
    const whole = await fetchFile(app, doc.url)
    const head = await fetchFile(app, doc.url, { method: 'HEAD' })
    expect([head.status, head.bytes.length, head.headers.get('content-length')]).toEqual([
      200,
      0,
      String(whole.bytes.length),
    ])
    const etag = whole.headers.get('etag') ?? ''
    const range = (headers: Record<string, string>) => fetchFile(app, doc.url, { headers })
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await range({ 'if-none-match': known })
      expect([answer.status, answer.bytes.length, answer.headers.get('etag')]).toEqual([304, 0, etag])
      expect(answer.headers.get('cache-control')).toContain('immutable')
    }
    expect((await range({ 'if-none-match': '"other"' })).status).toBe(200)

    const size = whole.bytes.length
    for (const [asked, start, end] of [
      ['bytes=0-9', 0, 10],
      ['bytes=10-', 10, size],
      ['bytes=-7', size - 7, size],
      [`bytes=5-${String(size * 2)}`, 5, size],
      ['bytes=-999999999', 0, size],
    ] as const) {
      const answer = await range({ range: asked })
      expect(answer.status, asked).toBe(206)
      expect(answer.headers.get('content-range')).toBe(`bytes ${String(start)}-${String(end - 1)}/${String(size)}`)
      expect(answer.bytes.equals(whole.bytes.subarray(start, end)), asked).toBe(true)
    }
    for (const asked of [`bytes=${String(size)}-`, 'bytes=-0', 'bytes=99999999999-']) {
      const answer = await range({ range: asked })
      expect([answer.status, answer.headers.get('content-range')], asked).toEqual([416, `bytes */${String(size)}`])
    }
    for (const asked of ['bytes=9-1', 'lines=1-2', 'bytes=0-1,4-5', 'bytes=a-b', 'bytes=-']) {
      expect((await range({ range: asked })).status, asked).toBe(200)
    }
    expect((await range({ 'if-range': etag, range: 'bytes=0-9' })).status).toBe(206)
    expect((await range({ 'if-range': '"other"', range: 'bytes=0-9' })).status).toBe(200)
  })

  it('should serve a PDF as one', async () => {
    const created = await upload(app, {
      bytes: pdf(),
      data: {},
      name: 'Délibération n° 12.pdf',
      type: 'application/pdf',
    })
    expect(created.status, created.text).toBe(201)
    expect(created.body.doc).toMatchObject({ focalX: null, height: null, mimeType: 'application/pdf', width: null })
    const { bytes, headers, status } = await fetchFile(app, created.body.doc.url)
    expect([status, headers.get('content-type'), bytes.equals(pdf())]).toEqual([200, 'application/pdf', true])
  })

  it('should show internal files, each size of them, to staff alone and to no cache', async () => {
    const { body } = await upload(app, {
      bytes: await redAndBlue({ height: 500, width: 900 }),
      data: { visibility: 'internal' },
    })
    for (const url of urlsOf(body.doc)) {
      for (const answer of [
        await fetchFile(app, url),
        await fetchFile(app, url, { headers: { cookie: 'payload-token=nonsense' } }),
      ]) {
        expect(answer.status, url).toBe(404)
        expect(answer.headers.get('cache-control') ?? '').not.toContain('public')
      }
      for (const as of ['admin', 'editor', 'translator'] as const) {
        const answer = await fetchFile(app, url, { as })
        expect([answer.status, answer.headers.get('cache-control')], url).toEqual([200, 'private, no-store'])
      }
    }
    expect((await call(app, '/api/media')).text).not.toContain(body.doc.filename)
    await call(app, `/api/media/${body.doc.id}`, {
      as: 'editor',
      json: { alt: 'Deux couleurs', visibility: 'public' },
      method: 'PATCH',
    })
    expect((await fetchFile(app, body.doc.sizes.w320.url)).status).toBe(200)
    await call(app, `/api/media/${body.doc.id}`, { as: 'editor', json: { visibility: 'internal' }, method: 'PATCH' })
    expect((await fetchFile(app, body.doc.sizes.w320.url)).status).toBe(404)
  })

  it('should answer 404 for a file that is missing on the disk, or that no document has', async () => {
    await rm(path.join(app.settings.mediaDir, doc.sizes.w320.filename))
    for (const name of [doc.sizes.w320.filename, 'nothing.png', 'index.html']) {
      const answer = await fetchFile(app, `/api/media/file/${String(name)}`)
      expect(answer.status).toBe(404)
      expect(JSON.parse(answer.bytes.toString()).errors[0].message.length).toBeGreaterThan(3)
    }
    expect((await fetchFile(app, doc.sizes.w640.url)).status).toBe(200)
  })
})

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'
import { photograph, redAndBlue } from '../support/media/pictures.js'
import { HTML, refusedFiles } from '../support/media/refusedFiles.js'
import { fetchFile, storedFiles, storedRows, upload } from '../support/media/upload.js'

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('refused files on %s', (kind) => {
  let app: TestApp
  let kept: { filename: string; id: string; url: string }
  const state = async () => ({ files: await storedFiles(app), rows: await storedRows(app) })

  beforeAll(async () => {
    app = await bootApp({ kind })
    kept = (await upload(app, { bytes: await photograph({ height: 60, width: 90 }), name: 'gardee.jpg' })).body.doc
  })
  afterAll(() => app.close())

  it('should refuse every file that is not whole, allowed and small enough, and keep nothing of it', async () => {
    const before = await state()
    for (const [what, { bytes, name, status, type }] of Object.entries(await refusedFiles())) {
      for (const method of ['POST', 'PATCH'] as const) {
        const answer = await upload(app, {
          bytes,
          method,
          name,
          path: method === 'POST' ? '/api/media' : `/api/media/${kept.id}`,
          type,
        })
        expect(answer.status, `${method} ${what}: ${answer.text}`).toBe(status)
        expect(answer.body.errors[0].message.length, what).toBeGreaterThan(10)
      }
      expect(await state(), what).toEqual(before)
    }
    expect((await fetchFile(app, kept.url)).status).toBe(200)
    expect((await call(app, '/health/ready')).status).toBe(200)
  }, 240_000)

  it('should say why in the language of the editor', async () => {
    for (const [language, part] of [
      ['fr', 'Ce n’est pas'],
      ['es', 'No es un'],
      ['en', 'This is not'],
    ] as const) {
      expect(
        (await upload(app, { bytes: HTML, headers: { 'accept-language': language }, name: 'a.jpg' })).text,
      ).toContain(part)
    }
  })

  it('should give every file a name of its own making and the extension of its content', async () => {
    const bytes = await redAndBlue({ height: 20, width: 30 })
    const long = 'a'.repeat(400)
    for (const name of [
      'x.html',
      'x.png.html',
      '../../e.png',
      '..\\..\\e.png',
      '..%2f..%2fe.png',
      'CON.png',
      'nul%00l.png',
      'cr\r\nlf.png',
      `${long}.png`,
      '.htaccess',
      'été 日本.png',
      'x',
    ]) {
      const answer = await upload(app, { bytes, name, type: 'text/html' })
      expect(answer.status, `${name}: ${answer.text}`).toBe(201)
      expect(answer.body.doc.filename, name).toMatch(/^[a-z0-9-]{1,60}-[0-9a-f]{12}\.png$/)
      expect(answer.body.doc.mimeType).toBe('image/png')
    }
    expect((await upload(app, { bytes, name: 'nul\0l.png' })).status).toBe(400)
    expect((await readdir(app.folder)).filter((name) => name.includes('.png'))).toEqual([])
  })

  it('should store nothing that a client says of a file', async () => {
    const forged = {
      filename: 'index.html',
      filesize: 1,
      height: 7,
      mimeType: 'text/html',
      sizes: { card: { filename: 'x.html', url: 'https://evil.example/x' } },
      thumbnailURL: 'https://evil.example',
      url: 'https://evil.example/',
      width: 7,
    }
    const created = await upload(app, {
      bytes: await redAndBlue({ height: 20, width: 30 }),
      data: { alt: 'x', ...forged },
      name: 'a.png',
    })
    expect(created.status, created.text).toBe(201)
    const { doc } = created.body
    const untouched = {
      filename: doc.filename,
      filesize: doc.filesize,
      height: 20,
      mimeType: 'image/png',
      sizes: doc.sizes,
      url: doc.url,
      width: 30,
    }
    for (const answer of [
      await call(app, `/api/media/${doc.id}`, { as: 'editor', json: forged, method: 'PATCH' }),
      await call(app, `/api/media?where[id][equals]=${doc.id}`, { as: 'editor', json: forged, method: 'PATCH' }),
    ]) {
      expect(answer.status, answer.text).toBe(200)
    }
    expect((await call(app, `/api/media/${doc.id}`)).body).toMatchObject(untouched)
    expect((await call(app, `/api/media/${doc.id}`)).text).not.toContain('evil.example')
    for (const filename of ['../../e.png', '..\\e.png', '/etc/passwd']) {
      expect(
        (await call(app, `/api/media/${doc.id}`, { as: 'editor', json: { filename }, method: 'PATCH' })).status,
      ).toBe(400)
    }
  })

  it('should fetch nothing, whatever address it is given', async () => {
    let requests = 0
    const listener: Server = createServer((_req, res) => {
      requests += 1
      res.end('x')
    })
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
    const { port } = listener.address() as AddressInfo
    const before = await state()
    for (const url of [
      `http://127.0.0.1:${String(port)}/a.png`,
      `http://0.0.0.0:${String(port)}/a.png`,
      `http://[::ffff:127.0.0.1]:${String(port)}/a.png`,
      `http://2130706433:${String(port)}/a.png`,
      'file:///etc/passwd',
    ]) {
      expect((await call(app, '/api/media', { as: 'editor', json: { alt: 'x', filename: 'a.png', url } })).status).toBe(
        400,
      )
      expect(
        (await call(app, `/api/media/paste-url?src=${encodeURIComponent(url)}`, { as: 'editor' })).status,
      ).toBeGreaterThanOrEqual(400)
      expect(
        (await call(app, `/api/media/paste-url/${kept.id}?src=${encodeURIComponent(url)}`, { as: 'editor' })).status,
      ).toBeGreaterThanOrEqual(400)
      const edited = await call(
        app,
        `/api/media/${kept.id}?uploadEdits[crop][x]=1&uploadEdits[widthInPixels]=5&uploadEdits[heightInPixels]=5`,
        { as: 'editor', json: { filename: 'a.png', url }, method: 'PATCH' },
      )
      expect(edited.status, edited.text).toBe(200)
    }
    const claimed = new FormData()
    claimed.append('_payload', '{"alt":"x"}')
    claimed.append(
      'file',
      JSON.stringify({
        clientUploadContext: {},
        collectionSlug: 'media',
        filename: kept.filename,
        mimeType: 'image/jpeg',
        size: 9,
      }),
    )
    const answer = await fetch(`${app.baseURL}/api/media`, {
      body: claimed,
      headers: app.accounts.editor.headers,
      method: 'POST',
    })
    expect(answer.status, await answer.text()).toBe(400)
    await new Promise((resolve) => listener.close(resolve))
    expect(requests).toBe(0)
    expect(await state()).toEqual(before)
  })

  it('should leave files alone in every other way', async () => {
    const before = await state()
    const bytes = await redAndBlue({ height: 20, width: 30 })
    for (const path of ['/api/media?where[id][exists]=true', `/api/media?where[id][equals]=${kept.id}`]) {
      expect((await upload(app, { bytes, method: 'PATCH', path })).status).toBe(400)
    }
    expect((await call(app, '/api/media', { as: 'editor', json: { alt: 'x' } })).status).toBe(400)
    expect(
      (
        await callGraphQL(app, 'mutation { createMedia(data: { alt: "x", visibility: public }) { id } }', {
          as: 'editor',
        })
      ).text,
    ).toContain('400')
    expect((await upload(app, { as: 'translator', bytes })).status).toBe(403)
    expect(
      (await upload(app, { as: 'translator', bytes, method: 'PATCH', path: `/api/media/${kept.id}?locale=es` })).status,
    ).toBe(403)
    expect(
      (await call(app, `/api/media/${kept.id}?locale=es`, { as: 'translator', json: { focalX: 1 }, method: 'PATCH' }))
        .status,
    ).toBe(403)
    expect(await state()).toEqual(before)
  })

  it('should keep nothing of a save that fails after its files were made', async () => {
    const before = await state()
    const bytes = await redAndBlue({ height: 20, width: 30 })
    // A text of 400 characters is refused by the field itself, after every hook before it.
    for (const method of ['POST', 'PATCH'] as const) {
      const answer = await upload(app, {
        bytes,
        data: { alt: 'x', credit: 'x'.repeat(400) },
        method,
        path: method === 'POST' ? '/api/media' : `/api/media/${kept.id}`,
      })
      expect(answer.status, answer.text).toBe(400)
      expect(await state()).toEqual(before)
    }
    // A hook of another part of the house that fails once everything has been written.
    const hooks = app.payload.collections.media?.config.hooks
    if (!hooks) throw new Error('There is no collection media.')
    const late = () => {
      throw new Error('late')
    }
    hooks.afterChange = [...(hooks.afterChange ?? []), late]
    try {
      for (const method of ['POST', 'PATCH'] as const) {
        expect(
          (
            await upload(app, {
              bytes,
              data: { alt: 'x' },
              method,
              path: method === 'POST' ? '/api/media' : `/api/media/${kept.id}`,
            })
          ).status,
        ).toBe(500)
        expect(await state()).toEqual(before)
      }
    } finally {
      hooks.afterChange = hooks.afterChange.filter((hook) => hook !== late)
    }
    hooks.afterDelete = [...(hooks.afterDelete ?? []), late]
    try {
      expect((await call(app, `/api/media/${kept.id}`, { as: 'editor', method: 'DELETE' })).status).toBe(500)
      expect(await state()).toEqual(before)
    } finally {
      hooks.afterDelete = hooks.afterDelete.filter((hook) => hook !== late)
    }
    expect((await fetchFile(app, kept.url)).status).toBe(200)
  })

  it('should never touch a file outside its folder', async () => {
    const outside = path.join(app.folder, 'outside.txt')
    await writeFile(outside, 'kept')
    for (const name of [
      '..%2foutside.txt',
      '%2e%2e%2foutside.txt',
      '..%5coutside.txt',
      '..',
      '%00',
      '%',
      'a%00.png',
      '.',
    ]) {
      expect([400, 404], name).toContain((await fetchFile(app, `/api/media/file/${name}`, { as: 'admin' })).status)
    }
    expect(await readFile(outside, 'utf8')).toBe('kept')
  })
})

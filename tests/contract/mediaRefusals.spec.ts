import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'
import { animation, bomb, pdf, photograph, redAndBlue } from '../support/media/pictures.js'
import { fetchFile, storedFiles, storedRows, upload } from '../support/media/upload.js'

const HTML = Buffer.from('<!doctype html><html><body><script>alert(1)</script></body></html>')
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4"/></svg>'
const SCRIPTED_SVG = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
)
const XHTML = Buffer.from(
  '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>',
)
const MB = 1024 * 1024

const cut = (data: Buffer, part: number): Buffer => data.subarray(0, Math.floor(data.length * part))

type Refused = { bytes: Buffer; name: string; status: number; type: string }

const refusedFiles = async (): Promise<Record<string, Refused>> => {
  const noise = Buffer.from(Uint8Array.from({ length: 500 * 700 * 3 }, (_, index) => (index * 2654435761) % 251))
  const noisy = sharp(noise, { raw: { channels: 3, height: 500, width: 700 } })
  const [jpeg, png, webp, avif, gif] = await Promise.all([
    noisy.clone().jpeg().toBuffer(),
    noisy.clone().png().toBuffer(),
    noisy.clone().webp().toBuffer(),
    noisy.clone().avif({ effort: 0 }).toBuffer(),
    noisy.clone().gif().toBuffer(),
  ])
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(200)])
  return {
    'a bomb of 144 megapixels': {
      bytes: await bomb({ height: 12_000, width: 12_000 }),
      name: 'bombe.png',
      status: 413,
      type: 'image/png',
    },
    'a cut AVIF': { bytes: cut(avif, 0.6), name: 'a.avif', status: 400, type: 'image/avif' },
    'a cut GIF': { bytes: cut(gif, 0.5), name: 'a.gif', status: 400, type: 'image/gif' },
    'a cut JPEG': { bytes: cut(jpeg, 0.5), name: 'a.jpg', status: 400, type: 'image/jpeg' },
    'a JPEG cut near its end': { bytes: cut(jpeg, 0.97), name: 'a.jpg', status: 400, type: 'image/jpeg' },
    'a cut PDF': { bytes: cut(pdf(), 0.5), name: 'a.pdf', status: 400, type: 'application/pdf' },
    'a cut PNG': { bytes: cut(png, 0.5), name: 'a.png', status: 400, type: 'image/png' },
    'a cut WebP': { bytes: cut(webp, 0.5), name: 'a.webp', status: 400, type: 'image/webp' },
    'a GIF of 500 frames': {
      bytes: await animation({ format: 'gif', frames: 500 }),
      name: 'a.gif',
      status: 413,
      type: 'image/gif',
    },
    'a HEIC': { bytes: heic, name: 'a.heic', status: 400, type: 'image/heic' },
    'a HEIC named avif': { bytes: heic, name: 'a.avif', status: 400, type: 'image/avif' },
    'a JavaScript': {
      bytes: Buffer.from('alert(document.cookie) // a script'),
      name: 'a.js',
      status: 400,
      type: 'text/javascript',
    },
    'a JPEG of 21 MB': {
      bytes: Buffer.concat([jpeg, Buffer.alloc(21 * MB)]),
      name: 'a.jpg',
      status: 413,
      type: 'image/jpeg',
    },
    'a JPEG header alone': { bytes: jpeg.subarray(0, 24), name: 'a.jpg', status: 400, type: 'image/jpeg' },
    'a PDF of 51 MB': {
      bytes: Buffer.concat([pdf(), Buffer.alloc(51 * MB)]),
      name: 'a.pdf',
      status: 413,
      type: 'application/pdf',
    },
    'a PDF that launches': {
      bytes: pdf('/OpenAction << /S /Launch /F (cmd.exe) >>'),
      name: 'a.pdf',
      status: 400,
      type: 'application/pdf',
    },
    'a PDF with a disguised script': {
      bytes: pdf('/OpenAction << /S /J#61vaScript /JS (app.alert\\(1\\)) >>'),
      name: 'a.pdf',
      status: 400,
      type: 'application/pdf',
    },
    'a PDF with a script': {
      bytes: pdf('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
      name: 'a.pdf',
      status: 400,
      type: 'application/pdf',
    },
    'a scripted SVG': { bytes: SCRIPTED_SVG, name: 'a.svg', status: 400, type: 'image/svg+xml' },
    'a WebP of 500 frames': {
      bytes: await animation({ format: 'webp', frames: 500 }),
      name: 'a.webp',
      status: 413,
      type: 'image/webp',
    },
    'an empty file': { bytes: Buffer.alloc(0), name: 'a.png', status: 400, type: 'image/png' },
    'an SVG': { bytes: Buffer.from(SVG), name: 'a.svg', status: 400, type: 'image/svg+xml' },
    'an SVG named png': { bytes: SCRIPTED_SVG, name: 'a.png', status: 400, type: 'image/png' },
    'an XHTML': { bytes: XHTML, name: 'a.xhtml', status: 400, type: 'application/xhtml+xml' },
    HTML: { bytes: HTML, name: 'a.html', status: 400, type: 'text/html' },
    'HTML named jpg': { bytes: HTML, name: 'a.jpg', status: 400, type: 'image/jpeg' },
    'HTML named pdf': { bytes: HTML, name: 'a.pdf', status: 400, type: 'application/pdf' },
  }
}

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

  it('should refuse a broken form and stay alive when an upload breaks off', async () => {
    const before = await state()
    expect((await upload(app, { bytes: HTML, data: '{broken' })).status).toBe(400)
    const send = (body: Buffer, type = 'multipart/form-data; boundary=xxx') =>
      fetch(`${app.baseURL}/api/media`, {
        body: new Uint8Array(body),
        headers: { ...app.accounts.editor.headers, 'content-type': type },
        method: 'POST',
      })
    const part = (name: string, value: string) =>
      `--xxx\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    expect(
      (await send(Buffer.from('--xxx\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc')))
        .status,
    ).toBe(400)
    expect((await send(Buffer.from('nonsense'))).status).toBe(400)
    expect((await send(Buffer.from('nonsense'), 'multipart/form-data')).status).toBe(415)
    expect(
      (
        await send(
          Buffer.from(
            `${Array.from({ length: 500 }, (_, index) => part(`f${String(index)}`, 'x')).join('')}--xxx--\r\n`,
          ),
        )
      ).status,
    ).toBe(413)
    const file =
      '--xxx\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nx\r\n'
    expect((await send(Buffer.from(`${file.repeat(30)}--xxx--\r\n`))).status).toBe(413)

    const { hostname, port } = new URL(app.baseURL)
    const authorization = app.accounts.editor.headers.authorization ?? ''
    for (let times = 0; times < 8; times += 1) {
      const socket = connect(Number(port), hostname)
      socket.on('error', () => undefined)
      const head = `POST /api/media HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\nContent-Type: multipart/form-data; boundary=xxx\r\nContent-Length: 900000\r\n\r\n`
      await new Promise<void>((resolve) =>
        socket.write(`${head}--xxx\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc`, () =>
          resolve(),
        ),
      )
      socket.destroy()
    }
    // More broken uploads than may be received at once: a sound one still finds its turn.
    const sound = await upload(app, { bytes: await redAndBlue({ height: 20, width: 30 }) })
    expect(sound.status, sound.text).toBe(201)
    await call(app, `/api/media/${sound.body.doc.id}`, { as: 'editor', method: 'DELETE' })
    expect(await state()).toEqual(before)
    expect((await readdir(app.folder)).sort()).toEqual(
      (await readdir(app.folder)).filter((name) => !name.startsWith('tmp')).sort(),
    )
  })

  it('should refuse a file without staff credentials, or of unannounced length, before it is all there', async () => {
    const { hostname, port } = new URL(app.baseURL)
    const answerTo = (head: string, chunks: Buffer[]): Promise<{ sent: number; text: string }> =>
      new Promise((resolve) => {
        const socket = connect(Number(port), hostname)
        let text = ''
        let sent = 0
        socket.on('data', (data) => {
          text += data.toString('latin1')
          if (/\r\n\r\n[^]*\}/.test(text)) socket.destroy()
        })
        socket.on('error', () => undefined)
        socket.on('close', () => resolve({ sent, text }))
        socket.write(head)
        const send = (): void => {
          const chunk = chunks[sent]
          if (!chunk || socket.destroyed) return
          sent += 1
          socket.write(chunk, send)
        }
        send()
      })
    const head = (lines: string[]) =>
      `POST /api/media HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=xxx\r\n${lines.join('\r\n')}\r\n\r\n`
    // Nothing of the announced 15 MB is ever sent: the answer cannot have waited for it.
    expect((await answerTo(head(['Content-Length: 15728640']), [])).text).toContain(' 401 ')
    expect(
      (
        await answerTo(
          head(['Content-Length: 15728640', 'Authorization: JWT nonsense', 'Cookie: payload-token=nonsense']),
          [],
        )
      ).text,
    ).toContain(' 401 ')
    expect(
      (
        await answerTo(
          head(['Content-Length: 15728640', `Authorization: ${app.accounts.reader.headers.authorization ?? ''}`]),
          [],
        )
      ).text,
    ).toContain(' 403 ')
    const credentials = `Authorization: ${app.accounts.editor.headers.authorization ?? ''}`
    expect((await answerTo(head(['Content-Length: 73400320', credentials]), [])).text).toContain(' 413 ')
    const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(MB), Buffer.from('\r\n')])
    const start = Buffer.from('--xxx\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4')
    const first = Buffer.concat([Buffer.from(`${start.length.toString(16)}\r\n`), start, Buffer.from('\r\n')])
    const chunked = await answerTo(head(['Transfer-Encoding: chunked', credentials]), [
      first,
      ...Array<Buffer>(400).fill(chunk),
    ])
    expect(chunked.text.slice(0, 40)).toContain(' 413 ')
    // A login form of the admin panel is a multipart form too.
    const login = new FormData()
    login.append(
      '_payload',
      JSON.stringify({ email: app.accounts.editor.email, password: app.accounts.editor.password }),
    )
    expect((await fetch(`${app.baseURL}/api/users/login`, { body: login, method: 'POST' })).status).toBe(200)
    const large = new FormData()
    large.append('_payload', 'x'.repeat(3 * MB))
    expect((await fetch(`${app.baseURL}/api/users/login`, { body: large, method: 'POST' })).status).toBe(413)
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

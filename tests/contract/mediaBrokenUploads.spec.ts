import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { redAndBlue } from '../support/media/pictures.js'
import { HTML } from '../support/media/refusedFiles.js'
import { storedFiles, storedRows, upload } from '../support/media/upload.js'

const MB = 1024 * 1024

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('broken uploads on %s', (kind) => {
  let app: TestApp
  const state = async () => ({ files: await storedFiles(app), rows: await storedRows(app) })

  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

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
})

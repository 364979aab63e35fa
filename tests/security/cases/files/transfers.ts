import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readdir } from 'node:fs/promises'

import { redAndBlue } from '../../../support/media/pictures.js'
import { attempt, type Attempt } from '../../support/attempt.js'
import { answerTo, breakOff, uploadHead } from '../../support/rawUpload.js'
import type { SecurityCase } from '../../support/tryCase.js'
import { deleteFiles, sendFile } from '../../support/sendFile.js'

const MIB = 1024 * 1024

const part = (name: string, value: string): string =>
  `--xxx\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

/** Where a server would keep parts of a file while it receives it: `tmp` beside the program, or its own folder. */
const temporary = async (folder: string): Promise<string> => {
  const beside = await readdir('tmp').catch(() => [])
  const own = (await readdir(folder)).filter((name) => /te?mp/i.test(name))
  return [...beside, ...own].sort().join()
}

export const transferCases: SecurityCase[] = [
  {
    check: async (arena) => {
      let requests = 0
      const listener = createServer((_req, res) => {
        requests += 1
        res.writeHead(200, { 'content-type': 'image/png' }).end('x')
      })
      const redirecting = createServer((_req, res) => {
        requests += 1
        res.writeHead(302, { location: `http://127.0.0.1:${String((listener.address() as AddressInfo).port)}/` }).end()
      })
      for (const server of [listener, redirecting])
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const [port, other] = [listener, redirecting].map((server) => String((server.address() as AddressInfo).port))
      const kept = arena.documents.open.media ?? ''
      const urls = [
        `http://127.0.0.1:${String(port)}/a.png`,
        `http://0.0.0.0:${String(port)}/a.png`,
        `http://[::ffff:127.0.0.1]:${String(port)}/a.png`,
        `http://2130706433:${String(port)}/a.png`,
        `http://0x7f000001:${String(port)}/a.png`,
        `http://localhost:${String(port)}/a.png`,
        `http://127.0.0.1:${String(other)}/redirects.png`,
        'file:///etc/passwd',
        'ftp://127.0.0.1/a.png',
      ]
      const before = await arena.ask(`/api/media/${kept}`, { as: 'editor' })
      const problems = await attempt(
        arena,
        urls.flatMap((url): Attempt[] => {
          const encoded = encodeURIComponent(url)
          const json = { alt: 'x', filename: 'a.png', url }
          const edit = 'uploadEdits[crop][x]=1&uploadEdits[widthInPixels]=5&uploadEdits[heightInPixels]=5'
          return [
            { as: 'editor', json, path: '/api/media', status: 400 },
            { as: 'editor', path: `/api/media/paste-url?src=${encoded}`, status: [400, 403, 404] },
            { as: 'editor', path: `/api/media/paste-url/${kept}?src=${encoded}`, status: [400, 403, 404] },
            { path: `/api/media/paste-url?src=${encoded}`, status: [400, 403, 404] },
            { as: 'editor', json: { url }, method: 'PATCH', path: `/api/media/${kept}?${edit}`, status: [200, 400] },
          ]
        }),
      )
      const claimed = new FormData()
      claimed.append('_payload', '{"alt":"x"}')
      claimed.append(
        'file',
        JSON.stringify({
          clientUploadContext: {},
          collectionSlug: 'media',
          filename: 'a.png',
          mimeType: 'image/png',
          size: 9,
        }),
      )
      const answer = await arena.ask('/api/media', { as: 'editor', body: claimed })
      if (answer.status !== 400) problems.push(`a file that a client says it sent itself: ${String(answer.status)}`)
      for (const server of [listener, redirecting]) await new Promise((resolve) => server.close(resolve))
      if (requests > 0) problems.push(`${String(requests)} requests reached an address that a client gave`)
      const after = await arena.ask(`/api/media/${kept}`, { as: 'editor' })
      if (after.body?.url !== before.body?.url) problems.push('the address of a file has changed')
      return problems
    },
    id: 'F5',
    title: 'no address that a client gives is ever asked',
  },
  {
    check: async (arena) => {
      const { accounts, folder } = arena.app
      const credentials = accounts.editor.headers.authorization ?? ''
      const before = await arena.counts()
      const temporaryBefore = await temporary(folder)
      const problems: string[] = []
      const expectStatus = async (
        what: string,
        status: number,
        lines: string[],
        chunks: Buffer[] = [],
      ): Promise<void> => {
        const first = await answerTo(arena.app, uploadHead(lines), chunks)
        if (!first.includes(` ${String(status)} `)) problems.push(`${what}: ${first === '' ? 'no answer' : first}`)
      }
      if (arena.patience === 1) {
        // Without the guard the server waits for a body that never comes.
        const first = await Promise.race([
          answerTo(arena.app, uploadHead(['Content-Length: 15728640'])),
          new Promise<string>((resolve) => setTimeout(resolve, 1500, 'no answer before the body')),
        ])
        return first.includes(' 401 ') ? [] : [first]
      }
      // Nothing of what is announced is ever sent: the answer cannot have waited for it.
      await expectStatus('15 MB of nobody', 401, ['Content-Length: 15728640'])
      await expectStatus('15 MB of an invented session', 401, [
        'Content-Length: 15728640',
        'Authorization: JWT nonsense',
        'Cookie: payload-token=nonsense',
      ])
      await expectStatus('15 MB of a reader', 403, [
        'Content-Length: 15728640',
        `Authorization: ${accounts.reader.headers.authorization ?? ''}`,
      ])
      await expectStatus('70 MB of an editor', 413, ['Content-Length: 73400320', `Authorization: ${credentials}`])
      const start = Buffer.from(
        '--xxx\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4',
      )
      const first = Buffer.concat([Buffer.from(`${start.length.toString(16)}\r\n`), start, Buffer.from('\r\n')])
      const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(MIB), Buffer.from('\r\n')])
      await expectStatus(
        'a body of unannounced length',
        413,
        ['Transfer-Encoding: chunked', `Authorization: ${credentials}`],
        [first, ...Array<Buffer>(400).fill(chunk)],
      )
      const send = (body: string, status: number | number[], type = 'multipart/form-data; boundary=xxx'): Attempt => ({
        as: 'editor',
        body,
        headers: { 'content-type': type },
        path: '/api/media',
        status,
      })
      const file =
        '--xxx\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nx\r\n'
      problems.push(
        ...(await attempt(arena, [
          send('--xxx\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc', 400),
          send('nonsense', 400),
          send('nonsense', 415, 'multipart/form-data'),
          send('nonsense', [400, 415], `multipart/form-data; boundary=${'x'.repeat(5000)}`),
          send('nonsense', [400, 415, 431], `multipart/form-data; ${'a=b; '.repeat(2000)}boundary=xxx`),
          send(`${part('_payload', '{broken')}--xxx--\r\n`, 400),
          send(`${part('_payload', '{"alt":{"$set":"x"}}')}${file}--xxx--\r\n`, 400),
          send(`${Array.from({ length: 500 }, (_, index) => part(`f${String(index)}`, 'x')).join('')}--xxx--\r\n`, 413),
          send(`${file.repeat(30)}--xxx--\r\n`, 413),
          {
            body: JSON.stringify({ title: 'x'.repeat(20 * MIB) }),
            headers: { 'content-type': 'application/json' },
            path: '/api/pages',
            status: 413,
          },
        ])),
      )
      // More broken uploads than may be received at once: a sound one still finds its turn.
      for (let times = 0; times < 8; times += 1) await breakOff(arena.app, credentials)
      if ((await arena.counts()) !== before) problems.push('something is left behind')
      const sound = await sendFile(arena, { bytes: await redAndBlue({ height: 20, width: 30 }), name: 'a.png' })
      if (sound.status === 201) problems.push(...(await deleteFiles(arena, [sound.body.doc.id])))
      else problems.push(`after broken uploads a sound one: ${String(sound.status)} ${sound.text.slice(0, 100)}`)
      if ((await temporary(folder)) !== temporaryBefore) problems.push('temporary files are left')
      return problems
    },
    id: 'F6',
    needs: ['admitUploads'],
    title: 'whoever may not send a file is refused before it is read, and a broken upload leaves nothing',
    writes: true,
  },
]

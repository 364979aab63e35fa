import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { redAndBlue } from '../../../support/media/pictures.js'
import { attempt, type Attempt } from '../../support/attempt.js'
import { rawGet } from '../../support/raw.js'
import type { SecurityCase } from '../../support/tryCase.js'
import { deleteFiles, sendFile } from '../../support/sendFile.js'

const NAMES = [
  'x.html',
  'x.png.html',
  'x.svg',
  '../../e.png',
  '..\\..\\e.png',
  '..%2f..%2fe.png',
  '/etc/passwd',
  'C:\\e.png',
  'CON.png',
  'nul%00l.png',
  'cr\r\nlf.png',
  `${'a'.repeat(400)}.png`,
  '.htaccess',
  'été 日本.png',
  'x',
  ' .png',
  '-rf.png',
]

const PATHS = [
  '..%2foutside.txt',
  '%2e%2e%2foutside.txt',
  '..%5coutside.txt',
  '..',
  '.',
  '%00',
  '%',
  'a%00.png',
  '..%2f..%2fetc%2fpasswd',
  'missing.png',
  '%252e%252e%252foutside.txt',
]

/** Documents give whole addresses. */
const pathOf = (url: string): string => new URL(url, 'http://localhost').pathname

const FORGED = {
  filename: 'index.html',
  filesize: 1,
  height: 7,
  mimeType: 'text/html',
  sizes: { card: { filename: 'x.html', url: 'https://evil.example/x' } },
  thumbnailURL: 'https://evil.example',
  url: 'https://evil.example/',
  width: 7,
}

export const nameCases: SecurityCase[] = [
  {
    check: async (arena) => {
      const { app } = arena
      const bytes = await redAndBlue({ height: 20, width: 30 })
      const outside = path.join(app.folder, 'outside.txt')
      await writeFile(outside, 'kept')
      const problems: string[] = []
      const ids: string[] = []
      for (const name of NAMES) {
        const { body, status, text } = await sendFile(arena, { bytes, name, type: 'text/html' })
        if (status !== 201) {
          problems.push(`${name.slice(0, 30)}: ${String(status)} ${text.slice(0, 120)}`)
          continue
        }
        ids.push(body.doc.id)
        if (!/^[a-z0-9-]{1,60}-[0-9a-f]{12}\.png$/.test(body.doc.filename) || body.doc.mimeType !== 'image/png')
          problems.push(`${name.slice(0, 30)} is stored as ${String(body.doc.filename)}, ${String(body.doc.mimeType)}`)
      }
      const nul = await sendFile(arena, { bytes, name: 'nul\0l.png' })
      if (nul.status !== 400) problems.push(`a NUL in a name: ${String(nul.status)}`)
      const [id = arena.documents.open.media ?? ''] = ids
      const before = (await arena.ask(`/api/media/${id}`, { as: 'editor' })).body as Record<string, unknown>
      problems.push(
        ...(await attempt(arena, [
          { as: 'editor', json: FORGED, method: 'PATCH', path: `/api/media/${id}`, status: [200, 400] },
          {
            as: 'editor',
            json: FORGED,
            method: 'PATCH',
            path: `/api/media?where[id][equals]=${id}`,
            status: [200, 400],
          },
          ...['../../e.png', '..\\e.png', '/etc/passwd', 'x\u0000.png'].map((filename): Attempt => ({
            as: 'editor',
            json: { filename },
            method: 'PATCH',
            path: `/api/media/${id}`,
            status: [200, 400],
          })),
        ])),
      )
      const after = (await arena.ask(`/api/media/${id}`, { as: 'editor' })).body as Record<string, unknown>
      for (const key of Object.keys(FORGED))
        if (JSON.stringify(after[key]) !== JSON.stringify(before[key])) problems.push(`a client wrote ${key}`)
      if ((await readFile(outside, 'utf8')) !== 'kept') problems.push('a file outside the folder was touched')
      const strays = (await readdir(app.folder)).filter((name) => /\.(png|html|svg)$/.test(name))
      if (strays.length > 0) problems.push(`outside of its folder: ${strays.join(', ')}`)
      return [...problems, ...(await deleteFiles(arena, ids))]
    },
    id: 'F2',
    needs: ['acceptFile'],
    title: 'names, kinds and addresses of files are the server’s own, whatever a client says',
    writes: true,
  },
  {
    check: async (arena) => {
      const { app } = arena
      const bytes = await redAndBlue({ height: 20, width: 30 })
      await writeFile(path.join(app.folder, 'outside.txt'), 'kept')
      const problems: string[] = []
      const answers = await Promise.all(Array.from({ length: 10 }, () => sendFile(arena, { bytes, name: 'meme.png' })))
      const docs = answers.flatMap(({ body, status }) => (status === 201 ? [body.doc] : []))
      if (new Set(docs.map(({ filename }) => filename)).size !== 10)
        problems.push('ten files of one name are not ten files')
      const [one, two] = docs
      if (!one || !two) return [...problems, 'no file was stored']
      const before = await arena.counts()
      // Refused by the field itself, after every hook before it.
      const failed = await sendFile(arena, { bytes, data: { alt: 'x', credit: 'x'.repeat(400) }, name: 'meme.png' })
      if (failed.status !== 400) problems.push(`a create that fails: ${String(failed.status)}`)
      if ((await arena.counts()) !== before) problems.push('a create that fails leaves something behind')
      problems.push(...(await deleteFiles(arena, [one.id])))
      problems.push(
        ...(await attempt(arena, [
          { path: pathOf(one.url), status: 404 },
          {
            judge: ({ headers }) => {
              const wrong = [
                headers.get('x-content-type-options') === 'nosniff' ? '' : 'nosniff',
                /default-src 'none'.*sandbox/.test(headers.get('content-security-policy') ?? '') ? '' : 'CSP',
                /^inline; filename="[a-z0-9.-]+"$/.test(headers.get('content-disposition') ?? '') ? '' : 'disposition',
                headers.get('content-type') === 'image/png' ? '' : 'type',
                headers.get('set-cookie') === null ? '' : 'no cookie',
              ].filter(Boolean)
              return wrong.length === 0 ? undefined : `without ${wrong.join(', ')}`
            },
            path: pathOf(two.url),
            status: 200,
          },
          {
            headers: { range: 'bytes=0-9' },
            judge: ({ text }) => (text.length > 0 ? undefined : 'nothing'),
            path: pathOf(two.url),
            status: 206,
          },
          { headers: { range: 'bytes=999999999-' }, path: pathOf(two.url), status: 416 },
          ...['bytes=abc', 'bytes=9-1', `bytes=${'0-1,'.repeat(500)}0-1`, 'lines=1-2'].map((range): Attempt => ({
            headers: { range },
            path: pathOf(two.url),
            status: [200, 206, 400, 416],
          })),
        ])),
      )
      for (const name of PATHS) {
        const { status, text } = await rawGet(app, `/api/media/file/${name}`)
        if (![400, 404].includes(status) || text.includes('kept')) problems.push(`${name}: ${String(status)}`)
      }
      return [
        ...problems,
        ...(await deleteFiles(
          arena,
          docs.slice(1).map(({ id }) => id),
        )),
      ]
    },
    id: 'F7',
    needs: ['acceptFile'],
    title: 'each document has files of its own, served with what a browser must know, and no path leads elsewhere',
    writes: true,
  },
]

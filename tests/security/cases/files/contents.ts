import sharp from 'sharp'

import { bomb, photograph } from '../../../support/media/pictures.js'
import { type Refused, refusedFiles } from '../../../support/media/refusedFiles.js'
import type { Arena } from '../../support/arena.js'
import { deleteFiles, sendFile } from '../../support/sendFile.js'
import type { SecurityCase } from '../../support/tryCase.js'

const MIB = 1024 * 1024

const STYLED_XML = Buffer.from(
  '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="/api/media/file/x.xsl"?><page>x</page>',
)
const XSL = Buffer.from(
  '<?xml version="1.0"?><xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><script>alert(1)</script></xsl:template></xsl:stylesheet>',
)

const refused = (bytes: Buffer, name: string, type: string): Refused => ({ bytes, name, status: 400, type })

const EXTRA: Record<string, Refused> = {
  'a Flash film': refused(Buffer.from('FWS\u0006aaaaaaaaaaaaaaaa'), 'a.swf', 'application/x-shockwave-flash'),
  'a style sheet of XML': refused(XSL, 'a.xsl', 'application/xml'),
  'a ZIP named pdf': refused(Buffer.from('PK\u0003\u0004aaaaaaaaaaaaaaaaaaaaaaaaaaaa'), 'a.pdf', 'application/pdf'),
  'an executable named png': refused(Buffer.from(`MZ${'\0'.repeat(200)}`), 'a.png', 'image/png'),
  'XML with a style sheet': refused(STYLED_XML, 'a.xml', 'text/xml'),
}

/** Broken or too large, rather than forbidden. */
const isBounds = (what: string, { status }: Refused): boolean => status === 413 || /\b(cut|header)\b/.test(what)

const sendRefused = async (arena: Arena, files: Record<string, Refused>): Promise<string[]> => {
  const kept = arena.documents.open.media ?? ''
  const problems: string[] = []
  for (const [what, { bytes, name, status, type }] of Object.entries(files)) {
    const before = await arena.counts()
    for (const [method, path] of [
      ['POST', '/api/media'],
      ['PATCH', `/api/media/${kept}`],
    ] as const) {
      const answer = await sendFile(arena, { bytes, method, name, path, type })
      const isTold = String(answer.body?.errors?.[0]?.message ?? '').length > 10
      if (answer.status !== status || !isTold)
        problems.push(
          `${method} ${what}: ${String(answer.status)} instead of ${String(status)}: ${answer.text.slice(0, 200)}`,
        )
    }
    if ((await arena.counts()) !== before) problems.push(`${what} left something behind`)
    if (problems.length >= arena.patience) return problems
  }
  return problems
}

/** Made once for both databases. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

const allRefused = once(refusedFiles)

const hugeBomb = once(async (): Promise<Refused> => ({
  bytes: await bomb({ height: 16_000, width: 16_000 }),
  name: 'bombe.png',
  status: 413,
  type: 'image/png',
}))

const pick = async (isMeant: (what: string, file: Refused) => boolean): Promise<Record<string, Refused>> =>
  Object.fromEntries(Object.entries(await allRefused()).filter(([what, file]) => isMeant(what, file)))

export const contentCases: SecurityCase[] = [
  {
    check: async (arena) => sendRefused(arena, { ...(await pick((what, file) => !isBounds(what, file))), ...EXTRA }),
    id: 'F1',
    needs: ['acceptFile'],
    title: 'a file is taken by what it is, and what could run in a browser or a reader never',
  },
  {
    check: async (arena) => {
      const sent = await sendFile(arena, {
        bytes: await photograph({ height: 400, width: 900 }),
        name: 'Photo.JPG',
        type: 'image/jpeg',
      })
      if (sent.status !== 201) return [`a photograph: ${String(sent.status)} ${sent.text.slice(0, 200)}`]
      const { doc } = sent.body
      const problems: string[] = []
      if (doc.width !== 400 || doc.height !== 900) problems.push('the photograph still lies on its side')
      const files: [string, string | null][] = [
        ['original', doc.url],
        ...Object.entries<{ url: string | null }>(doc.sizes).map(([name, { url }]): [string, string | null] => [
          name,
          url,
        ]),
      ]
      for (const [name, url] of files) {
        const response = await fetch(new URL(url ?? '/api/media/file/none', arena.app.baseURL))
        const bytes = Buffer.from(await response.arrayBuffer())
        if (!response.ok) {
          problems.push(`${name} is not served: ${String(response.status)}`)
          continue
        }
        const { exif, icc, iptc, orientation, tifftagPhotoshop, xmp } = await sharp(bytes).metadata()
        const kept = [exif, iptc, orientation, tifftagPhotoshop, xmp].some((part) => part !== undefined)
        const text = bytes.toString('latin1')
        if (kept || text.includes('jumelage-secret') || text.includes('GPS'))
          problems.push(`${name} tells of its maker`)
        if (icc !== undefined && icc.length > 4096) problems.push(`${name} carries a foreign colour profile`)
      }
      return [...problems, ...(await deleteFiles(arena, [doc.id]))]
    },
    id: 'F3',
    needs: ['acceptFile'],
    title: 'a photograph is turned upright and tells neither place nor maker, as original and in every size',
    writes: true,
  },
  {
    check: async (arena) => {
      const before = process.memoryUsage().rss
      const problems = await sendRefused(arena, await pick(isBounds))
      if (problems.length >= arena.patience) return problems
      problems.push(...(await sendRefused(arena, { 'a bomb of 256 megapixels': await hugeBomb() })))
      const form = new FormData()
      for (let index = 0; index < 30; index += 1) form.append('file', new Blob(['x'], { type: 'image/png' }), 'a.png')
      const many = await arena.ask('/api/media', { as: 'editor', body: form })
      if (![400, 413].includes(many.status)) problems.push(`30 files: ${String(many.status)}`)
      // Decoded, the bomb alone takes 768 MB.
      const grown = process.memoryUsage().rss - before
      if (grown > 700 * MIB) problems.push(`memory grew by ${String(Math.round(grown / MIB))} MB`)
      return problems
    },
    id: 'F4',
    needs: ['acceptFile'],
    title: 'pixels, frames, bytes and files have bounds, and a broken picture is none',
  },
]

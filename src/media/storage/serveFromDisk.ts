import type { CollectionConfig } from 'payload'

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'

import { placeOf } from './diskFiles.js'
import { rangeOf } from './rangeOf.js'

type Upload = Exclude<NonNullable<CollectionConfig['upload']>, boolean>
type Handler = NonNullable<Upload['handlers']>[number]

const NOT_FOUND = 404

const isKnown = ({ etag, header }: { etag: string; header: string | null }): boolean =>
  header !== null && (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))

const stream = (place: string, range?: { end: number; start: number }): ReadableStream =>
  Readable.toWeb(createReadStream(place, range)) as ReadableStream

/** Answers with a file of the folder: whole, a range of it, or that the reader has it already. */
export const serveFromDisk =
  (folder: string): Handler =>
  async (req, { params }) => {
    const place = placeOf({ filename: params.filename, folder })
    // Payload also asks for a file that a browser claims to have stored itself; there is none on this disk.
    if (!place || 'clientUploadContext' in params) return new Response(null, { status: NOT_FOUND })
    const file = await stat(place).catch(() => undefined)
    if (!file?.isFile()) return new Response(null, { status: NOT_FOUND })
    const { mtimeMs, size } = file
    const etag = `"${size.toString(16)}-${Math.floor(mtimeMs).toString(16)}"`
    if (isKnown({ etag, header: req.headers.get('if-none-match') }))
      return new Response(null, { headers: { etag }, status: 304 })
    const ifRange = req.headers.get('if-range')
    const range = ifRange === null || ifRange === etag ? rangeOf({ header: req.headers.get('range'), size }) : undefined
    if (range === 'none')
      return new Response(null, { headers: { 'content-range': `bytes */${String(size)}` }, status: 416 })
    if (!range) return new Response(stream(place), { headers: { 'content-length': String(size), etag } })
    const { end, start } = range
    return new Response(stream(place, range), {
      headers: {
        'content-length': String(end - start + 1),
        'content-range': `bytes ${String(start)}-${String(end)}/${String(size)}`,
        etag,
      },
      status: 206,
    })
  }

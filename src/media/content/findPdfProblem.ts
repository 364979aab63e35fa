import { inflateSync } from 'node:zlib'

export type PdfProblem = 'active' | 'broken'

const TAIL_BYTES = 1024
const OBJECT_STREAM_BYTES = 16 * 1024 * 1024
const MAX_OBJECT_STREAMS = 2000
// Every action that runs a script or a program names itself so; names shorter than these occur by chance in pictures.
const ACTIVE = /\/(?:JavaScript|Launch|XFA|RichMedia)(?![A-Za-z0-9])/
const OBJECT_STREAM = /\/ObjStm[^]{0,2000}?stream\r?\n/g

/** `/J#61vaScript` is another spelling of `/JavaScript`. */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_escape, code: string) => String.fromCharCode(parseInt(code, 16)))

const inflated = (data: Buffer): string => {
  try {
    return inflateSync(data, { finishFlush: 2, maxOutputLength: OBJECT_STREAM_BYTES }).toString('latin1')
  } catch {
    // Not deflated, or not readable: a viewer cannot read it either.
    return ''
  }
}

/** The texts of the compressed objects, where an action may hide from a plain search. */
function* objectStreams({ data, text }: { data: Buffer; text: string }): Generator<string> {
  let count = 0
  for (const match of text.matchAll(OBJECT_STREAM)) {
    count += 1
    if (count > MAX_OBJECT_STREAMS) return
    const start = match.index + match[0].length
    const end = text.indexOf('endstream', start)
    yield inflated(data.subarray(start, end === -1 ? data.length : end))
  }
}

/** What speaks against keeping a PDF file: it is not whole, or it runs scripts or programs. */
export const findPdfProblem = (data: Buffer): PdfProblem | undefined => {
  const text = data.toString('latin1')
  const tail = text.slice(-TAIL_BYTES)
  if (!text.startsWith('%PDF-') || !tail.includes('startxref') || !tail.includes('%%EOF')) return 'broken'
  if (ACTIVE.test(plainNames(text))) return 'active'
  for (const objects of objectStreams({ data, text })) if (ACTIVE.test(plainNames(objects))) return 'active'
  return undefined
}

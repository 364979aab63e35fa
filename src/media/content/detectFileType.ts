import type { FileType } from './fileTypes.js'

const text = (data: Uint8Array, start: number, end: number): string =>
  Buffer.from(data.subarray(start, end)).toString('latin1')

/** The brands of an ISO media file: its own, then those it is compatible with. */
const brandsOf = (data: Uint8Array): string[] => {
  if (text(data, 4, 8) !== 'ftyp') return []
  const length = Math.min(Buffer.from(data.subarray(0, 4)).readUInt32BE(), 256)
  const starts = [8]
  for (let start = 16; start + 4 <= length; start += 4) starts.push(start)
  return starts.map((start) => text(data, start, start + 4))
}

/** The type of a file by its first bytes, whatever its name says; undefined for every type that is not kept. */
export const detectFileType = (data: Uint8Array): FileType | undefined => {
  if (data.length < 16) return undefined
  if (text(data, 0, 3) === '\xff\xd8\xff') return 'image/jpeg'
  if (text(data, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (['GIF87a', 'GIF89a'].includes(text(data, 0, 6))) return 'image/gif'
  if (text(data, 0, 4) === 'RIFF' && text(data, 8, 12) === 'WEBP') return 'image/webp'
  if (text(data, 0, 5) === '%PDF-') return 'application/pdf'
  return brandsOf(data).some((brand) => brand === 'avif' || brand === 'avis') ? 'image/avif' : undefined
}

export type Range = { end: number; start: number }

/**
 * The one range of bytes that a `Range` header asks for (RFC 9110, 14.1.2), ends included.
 * `undefined`: none, several, or not understood, so the whole file is sent. `'none'`: nothing of it lies in the file.
 */
export const rangeOf = ({ header, size }: { header: string | null; size: number }): 'none' | Range | undefined => {
  const match = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return undefined
  const [, first = '', last = ''] = match
  if (first === '')
    return Number(last) === 0 || size === 0 ? 'none' : { end: size - 1, start: Math.max(0, size - Number(last)) }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return undefined
  return start >= size ? 'none' : { end: last === '' ? size - 1 : Math.min(Number(last), size - 1), start }
}

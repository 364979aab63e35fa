export type ReceivedMail = {
  /** Of the envelope. */
  from: string
  headers: Record<string, string>
  html: string
  recipients: string[]
  subject: string
  text: string
}

const fromLatin1 = (text: string): string => Buffer.from(text, 'latin1').toString('utf8')

const unquote = (text: string): string =>
  fromLatin1(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  )

const decodeBody = (body: string, encoding: string): string => {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  return encoding === 'quoted-printable' ? unquote(body) : fromLatin1(body)
}

const decodeWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString('utf8') : unquote(word.replaceAll('_', ' ')),
    )

const split = (part: string): { body: string; headers: Record<string, string> } => {
  const end = part.indexOf('\r\n\r\n')
  const lines = part
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .trim()
    .split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  return { body: part.slice(end + 4), headers }
}

/** The headers and the two bodies of a message as it travels: `multipart/alternative`, any usual encoding. */
export const parseMail = (raw: string): Omit<ReceivedMail, 'from' | 'recipients'> => {
  const { body, headers } = split(raw)
  const boundary = /boundary="?([^";]+)"?/.exec(headers['content-type'] ?? '')?.[1]
  const parts = boundary ? body.split(`--${boundary}`).slice(1, -1).map(split) : [{ body, headers }]
  const bodyOf = (type: string): string => {
    const part = parts.find((candidate) => candidate.headers['content-type']?.startsWith(type))
    const text = part ? decodeBody(part.body, part.headers['content-transfer-encoding'] ?? '') : ''
    return text.replaceAll('\r\n', '\n')
  }
  return { headers, html: bodyOf('text/html'), subject: decodeWords(headers.subject ?? ''), text: bodyOf('text/plain') }
}

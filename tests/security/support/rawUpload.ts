import { connect } from 'node:net'

import type { TestApp } from '../../support/app/bootApp.js'

/** The head of a multipart request, as bytes on the wire. */
export const uploadHead = (lines: string[]): string =>
  `POST /api/media HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=xxx\r\n${lines.join('\r\n')}\r\n\r\n`

const addressOf = ({ baseURL }: TestApp): { host: string; port: number } => {
  const { hostname, port } = new URL(baseURL)
  return { host: hostname, port: Number(port) }
}

/** Sends a head and some bodies, one after the other, until the answer is there; the first line of it. */
export const answerTo = (app: TestApp, head: string, chunks: Buffer[] = []): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(addressOf(app))
    let text = ''
    let sent = 0
    socket.on('data', (data) => {
      text += data.toString('latin1')
      if (/\r\n\r\n[^]*\}/.test(text)) socket.destroy()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(text.split('\r\n')[0] ?? ''))
    socket.write(head)
    const send = (): void => {
      const chunk = chunks[sent]
      if (!chunk || socket.destroyed) return
      sent += 1
      socket.write(chunk, send)
    }
    send()
  })

/** Begins an upload and goes away in the middle of it. */
export const breakOff = async (app: TestApp, credentials: string): Promise<void> => {
  const socket = connect(addressOf(app))
  socket.on('error', () => undefined)
  const head = uploadHead([`Authorization: ${credentials}`, 'Content-Length: 900000'])
  await new Promise<void>((resolve) =>
    socket.write(`${head}--xxx\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc`, () =>
      resolve(),
    ),
  )
  socket.destroy()
}

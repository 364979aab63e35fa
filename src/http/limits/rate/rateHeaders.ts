import type { Response } from 'express'

import type { Verdict } from './bucket.js'

declare module 'express-serve-static-core' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into theirs
  interface Locals {
    /** What this request has been counted against so far. */
    verdicts?: Verdict[]
  }
}

/**
 * Tells the client what is left, in the fields of draft-ietf-httpapi-ratelimit-headers: `q` in `w` seconds are allowed,
 * `r` remain, for `t` seconds.
 */
export const addRateHeaders = (res: Response, verdicts: Verdict[]): void => {
  const all = [...(res.locals.verdicts ?? []), ...verdicts]
  res.locals.verdicts = all
  if (all.length === 0) return
  const field = (write: (verdict: Verdict) => string): string =>
    all.map((verdict) => `"${verdict.name}";${write(verdict)}`).join(', ')
  res.setHeader(
    'ratelimit-policy',
    field(({ limit }) => `q=${String(limit.points)};w=${String(limit.seconds)}`),
  )
  res.setHeader(
    'ratelimit',
    field(({ remaining, seconds }) => `r=${String(remaining)};t=${String(seconds)}`),
  )
}

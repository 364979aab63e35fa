import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'

import type { RateLimit, RateLimitName } from '../../../config/rateLimits.js'
import type { SharedStore } from './sharedStore.js'

export type Verdict = {
  isAllowed: boolean
  limit: RateLimit
  name: RateLimitName
  /** How many are over the limit. */
  over: number
  remaining: number
  /** Until the window ends. */
  seconds: number
}

export type Bucket = {
  consume: (key: string, points?: number) => Promise<Verdict>
  forget: (key: string) => Promise<void>
  /** Every key that begins so. */
  forgetAll: (prefix: string) => Promise<void>
  refund: (key: string, points?: number) => Promise<void>
}

export type BucketArgs = { limit: RateLimit; name: RateLimitName; store: SharedStore | undefined }

/** Counts what each key has used of a limit, in this process or, with a store, in all that share it. */
export const createBucket = ({ limit, name, store }: BucketArgs): Bucket => {
  const memory = new RateLimiterMemory({ duration: limit.seconds, keyPrefix: name, points: limit.points })
  const shared = store?.limiterOf({ limit, name })
  const run = <T>(work: (limiter: RateLimiterAbstract) => Promise<T>): Promise<T> =>
    store && shared
      ? store.orElse(
          () => work(shared),
          () => work(memory),
        )
      : work(memory)

  const verdict = (result: RateLimiterRes, isAllowed: boolean): Verdict => ({
    isAllowed,
    limit,
    name,
    over: Math.max(0, result.consumedPoints - limit.points),
    remaining: isAllowed ? Math.max(0, Math.min(limit.points, result.remainingPoints)) : 0,
    seconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)),
  })

  return {
    consume: async (key, points = 1) => {
      try {
        return verdict(await run((limiter) => limiter.consume(key, points)), true)
      } catch (error) {
        if (error instanceof RateLimiterRes) return verdict(error, false)
        throw error
      }
    },
    forget: async (key) => {
      await run((limiter) => limiter.delete(key))
    },
    forgetAll: async (prefix) => {
      const keys = memory.dump().storage.map(({ key }) => String(key))
      await Promise.all(keys.filter((key) => key.startsWith(prefix)).map((key) => memory.delete(key)))
      await store?.forgetAll({ name, prefix })
    },
    refund: async (key, points = 1) => {
      await run((limiter) => limiter.reward(key, points))
    },
  }
}

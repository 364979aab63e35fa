import type { Payload } from 'payload'

import type { RateLimitName, RateLimits } from '../../../config/rateLimits.js'

import { DEFAULT_RATE_LIMITS } from '../../../config/rateLimits.js'
import { type Bucket, createBucket } from './bucket.js'
import { sharedStore } from './sharedStore.js'

export type Buckets = Record<RateLimitName, Bucket>

/** Counted by each instance for itself: a write to the database for each read would cost more than the read. */
const OF_EACH_INSTANCE: RateLimitName[] = ['read']

/** A bucket for each limit; undefined where nothing is to be counted. */
export const createBuckets = (payload: Payload, limits: RateLimits | undefined): Buckets | undefined => {
  if (!limits) return undefined
  const store = sharedStore(payload)
  return Object.fromEntries(
    (Object.keys(DEFAULT_RATE_LIMITS) as RateLimitName[]).map((name) => [
      name,
      createBucket({ limit: limits[name], name, store: OF_EACH_INSTANCE.includes(name) ? undefined : store }),
    ]),
  ) as Buckets
}

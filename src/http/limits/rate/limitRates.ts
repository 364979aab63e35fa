import type { RequestHandler } from 'express'
import type { Payload, SanitizedConfig } from 'payload'

import type { RateLimits } from '../../../config/rateLimits.js'

import { createTurns } from '../../../media/createTurns.js'
import { createBuckets } from './rateLimits.js'
import { limitAccounts } from './limitAccounts.js'
import { limitAddresses } from './limitAddresses.js'
import { fewPasswordsAtOnce, PASSWORDS } from './fewPasswordsAtOnce.js'

export type LimitRates = {
  /** Second, when the body is known: who is signed in to. */
  accounts: RequestHandler
  /** First, before anything is read: who sends. */
  addresses: RequestHandler
  /** In front of the panel. */
  panel: RequestHandler
  /** Around what answers. */
  passwords: (handler: RequestHandler) => RequestHandler
}

type LimitRatesArgs = { config: SanitizedConfig; limits: RateLimits | undefined; payload: Payload }

/** The rate limits in front of Payload; without `limits` nothing is counted, and passwords still wait their turn. */
export const limitRates = ({ config, limits, payload }: LimitRatesArgs): LimitRates => {
  const buckets = createBuckets(payload, limits)
  const { api, panel } = limitAddresses({ buckets, config, payload })
  return {
    accounts: limitAccounts({ buckets, config, payload }),
    addresses: api,
    panel,
    passwords: fewPasswordsAtOnce({ config, turns: createTurns(PASSWORDS) }),
  }
}

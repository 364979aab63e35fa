import type { Request, RequestHandler, Response } from 'express'
import type { Payload, SanitizedConfig } from 'payload'

import { setTimeout as wait } from 'node:timers/promises'

import type { Verdict } from './bucket.js'
import type { Buckets } from './rateLimits.js'

import { type Attempt, inAttempt } from '../../../logins/attempt.js'
import { accountKey } from './accountKey.js'
import { type GraphQLAttempts, graphqlAttempts } from './graphqlAttempts.js'
import { addRateHeaders } from './rateHeaders.js'
import { readAccountBody, readEmail } from './accountBody.js'
import { overLimit } from './refuse.js'

declare module 'express-serve-static-core' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into theirs
  interface Locals {
    /** Whether a password may be hashed for this request. */
    hashes?: boolean
  }
}

type LimitAccountsArgs = { buckets: Buckets | undefined; config: SanitizedConfig; payload: Payload }

const MAX_DELAY_MS = 5000
const DELAY_STEP_MS = 250

const jsonOf = (body: unknown): unknown => {
  if (!Buffer.isBuffer(body)) return undefined
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    // Payload says so itself.
    return undefined
  }
}

/** Written out again, so that an escaped name is one too; what is nested too deeply for that is refused later. */
const speaksOfPassword = (body: unknown): boolean => {
  try {
    return /password/i.test(JSON.stringify(body) ?? '')
  } catch {
    return true
  }
}

const attemptsOf = async (req: Request, res: Response): Promise<GraphQLAttempts> => {
  const { facts } = res.locals
  if (facts.account) {
    res.locals.api = await readAccountBody({ api: res.locals.api, req })
    const body = jsonOf(res.locals.api.body)
    res.locals.hashes = speaksOfPassword(body)
    const isAttempt = facts.account === 'login' || facts.account === 'forgotPassword'
    const email = isAttempt ? readEmail(body) : undefined
    return { logins: facts.account === 'login' ? [email] : [], resets: 0, writes: 0 }
  }
  const isGraphQL = /^\/api\/graphql$/i.test(res.locals.api.url.pathname)
  const body = isGraphQL ? jsonOf(res.locals.api.body) : undefined
  const attempts = graphqlAttempts(body)
  const isChange = attempts.logins.length + attempts.resets + attempts.writes > 0
  res.locals.hashes = isChange && speaksOfPassword(body)
  return attempts
}

/**
 * Counts what is tried of accounts: wrong logins of one address for one account are refused over their limit; wrong
 * logins for it from everywhere are slowed, never refused, so that nobody is locked out by others.
 */
export const limitAccounts = ({ buckets, config, payload }: LimitAccountsArgs): RequestHandler => {
  const keyOf = (email: string): string => accountKey({ email, secret: payload.secret })

  /** @returns how long to wait before the passwords are looked at, in milliseconds. */
  const count = async (req: Request, res: Response, attempts: GraphQLAttempts, of: Buckets): Promise<number> => {
    const { facts, from } = res.locals
    const require = (verdict: Verdict): void => {
      addRateHeaders(res, [verdict])
      if (!verdict.isAllowed) throw overLimit({ config, req, res, verdict })
    }
    if (attempts.writes > 0) require(await of.write.consume(from, attempts.writes))
    if (attempts.resets > 0) require(await of.reset.consume(from, attempts.resets))
    if (!facts.account && attempts.logins.length > 0) require(await of.login.consume(from, attempts.logins.length))
    const times = new Map<string, number>()
    for (const email of attempts.logins) {
      if (email === undefined) continue
      times.set(keyOf(email), (times.get(keyOf(email)) ?? 0) + 1)
    }
    for (const [key, points] of times) require(await of.account.consume(`${key}@${from}`, points))
    let over = 0
    for (const [key, points] of times) over = Math.max(over, (await of.accountEverywhere.consume(key, points)).over)
    return Math.min(MAX_DELAY_MS, over * DELAY_STEP_MS)
  }

  const attemptOf = (res: Response, isLogin: boolean): Attempt => ({
    afterAnswer: (work) => {
      if (res.closed) work()
      else res.once('close', work)
    },
    mayMail: async (email) => (await buckets?.mail.consume(keyOf(email)))?.isAllowed ?? true,
    succeeded: async (email) => {
      if (!buckets) return
      const [key, { from }] = [keyOf(email), res.locals]
      await buckets.account.forget(`${key}@${from}`)
      // A reset by mail signs in too, and has cost no login.
      if (isLogin) await Promise.all([buckets.accountEverywhere.refund(key), buckets.login.refund(from)])
    },
    unlocked: async (email) => {
      const key = keyOf(email)
      await Promise.all([buckets?.account.forgetAll(`${key}@`), buckets?.accountEverywhere.forget(key)])
    },
  })

  return async (req, res, next) => {
    const attempts = await attemptsOf(req, res)
    const delay = buckets ? await count(req, res, attempts, buckets) : 0
    if (delay > 0) await wait(delay)
    inAttempt(attemptOf(res, attempts.logins.length > 0), next)
  }
}

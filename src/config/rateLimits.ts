import { SettingsError } from './SettingsError.js'

/** At most `points` in a window of `seconds`. */
export type RateLimit = { points: number; seconds: number }

/**
 * `read`, `write`, `upload`: requests of one address. `login`: wrong logins of one address, whichever the accounts.
 * `account`: wrong logins of one address for one account. `accountEverywhere`: wrong logins for one account from all
 * addresses together, after which each further one is slowed. `reset`: requests about forgotten passwords of one
 * address. `mail`: mails about a forgotten password to one account.
 */
export type RateLimitName = 'account' | 'accountEverywhere' | 'login' | 'mail' | 'read' | 'reset' | 'upload' | 'write'

export type RateLimits = Record<RateLimitName, RateLimit>

const MINUTE = 60
const HOUR = 60 * MINUTE

/** Wide enough for a website that renders on its server, and for a whole team behind one address. */
export const DEFAULT_RATE_LIMITS: RateLimits = {
  account: { points: 10, seconds: 10 * MINUTE },
  accountEverywhere: { points: 100, seconds: HOUR },
  login: { points: 60, seconds: 10 * MINUTE },
  mail: { points: 5, seconds: HOUR },
  read: { points: 6000, seconds: MINUTE },
  reset: { points: 20, seconds: 15 * MINUTE },
  upload: { points: 120, seconds: MINUTE },
  write: { points: 1200, seconds: MINUTE },
}

const SETTINGS: Record<RateLimitName, string> = {
  account: 'RATE_LIMIT_ACCOUNT',
  accountEverywhere: 'RATE_LIMIT_ACCOUNT_EVERYWHERE',
  login: 'RATE_LIMIT_LOGIN',
  mail: 'RATE_LIMIT_MAIL',
  read: 'RATE_LIMIT_READ',
  reset: 'RATE_LIMIT_RESET',
  upload: 'RATE_LIMIT_UPLOAD',
  write: 'RATE_LIMIT_WRITE',
}

const MAX_POINTS = 10_000_000
const MAX_SECONDS = 24 * HOUR

const readLimit = (name: string, value: string): RateLimit => {
  const [, points, seconds] = /^(\d{1,8})\s*\/\s*(\d{1,5})$/.exec(value) ?? []
  const limit = { points: Number(points), seconds: Number(seconds) }
  const isGood = limit.points >= 1 && limit.points <= MAX_POINTS && limit.seconds >= 1 && limit.seconds <= MAX_SECONDS
  if (!isGood) {
    throw new SettingsError(
      `${name} is "${value}": write how many in how many seconds, such as 60/600 (at most ${String(MAX_POINTS)}/${String(MAX_SECONDS)}).`,
    )
  }
  return limit
}

/** The limits that the environment names, the defaults for the others. */
export const readRateLimits = (env: Record<string, string | undefined>): RateLimits =>
  Object.fromEntries(
    (Object.keys(DEFAULT_RATE_LIMITS) as RateLimitName[]).map((name) => {
      const value = env[SETTINGS[name]]?.trim()
      return [name, value ? readLimit(SETTINGS[name], value) : DEFAULT_RATE_LIMITS[name]]
    }),
  ) as RateLimits

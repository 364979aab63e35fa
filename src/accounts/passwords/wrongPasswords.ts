const MAX_WRONG = 10
const WINDOW_MS = 15 * 60 * 1000
const MAX_ACCOUNTS = 10_000

const times = new Map<string, number[]>()

const recent = (account: string, now: number): number[] =>
  (times.get(account) ?? []).filter((time) => now - time < WINDOW_MS)

/** Seconds to wait before this account's password may be tried again from within a session; 0 when it may be now. */
export const secondsToWait = (account: string, now = Date.now()): number => {
  const wrong = recent(account, now)
  const first = wrong.at(-MAX_WRONG)
  return first === undefined ? 0 : Math.ceil((first + WINDOW_MS - now) / 1000)
}

/** Notes a wrong password, so that a stolen session is no place to guess it: ten in a quarter of an hour, in this process. */
export const noteWrongPassword = (account: string, now = Date.now()): void => {
  if (times.size >= MAX_ACCOUNTS) times.clear()
  times.set(account, [...recent(account, now), now])
}

export const forgetWrongPasswords = (account: string): void => {
  times.delete(account)
}

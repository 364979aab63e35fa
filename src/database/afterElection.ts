import { setTimeout as pause } from 'node:timers/promises'

const ATTEMPTS = 20
const PAUSE_MS = 1000

/** NotWritablePrimary, PrimarySteppedDown, InterruptedAtShutdown, InterruptedDueToReplStateChange, NotPrimaryNoSecondaryOk, NotPrimaryOrSecondary. */
const CODES = new Set<unknown>([10_107, 189, 11_600, 11_602, 13_435, 13_436])

const isBetweenPrimaries = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const { code, result } = error as { code?: unknown; result?: { writeConcernError?: { code?: unknown } } }
  return CODES.has(code) || CODES.has(result?.writeConcernError?.code)
}

/** Does work that may be done twice again while a replica set elects its primary: a server may start in that moment. */
export const afterElection = async <T>(work: () => Promise<T>, attempts = ATTEMPTS): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (attempts <= 1 || !isBetweenPrimaries(error)) throw error
    await pause(PAUSE_MS)
    return afterElection(work, attempts - 1)
  }
}

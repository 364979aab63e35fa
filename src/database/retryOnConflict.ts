import { setTimeout as pause } from 'node:timers/promises'
import { isWriteConflict } from './writeConflict.js'

/**
 * Runs `run` again while it ends in a write conflict, `attempts` times in all (at least once), each time after
 * a random pause of up to `jitterMs` milliseconds times the number of tries so far.
 * `run` must start anew every time (a buffered request, not a stream that was read).
 * A result may be a conflict too (an HTTP 409 answer): `isConflict` tells.
 */
export const retryOnConflict = async <T>(
  run: (attempt: number) => Promise<T>,
  {
    attempts,
    jitterMs,
    isConflict = () => false,
  }: { attempts: number; jitterMs: number; isConflict?: (result: T) => boolean },
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt >= attempts
    try {
      const result = await run(attempt)
      if (isLast || !isConflict(result)) return result
    } catch (error) {
      if (isLast || !isWriteConflict(error)) throw error
    }
    await pause(Math.random() * jitterMs * attempt)
  }
}

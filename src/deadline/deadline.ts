import { AsyncLocalStorage } from 'node:async_hooks'

import { TimeExceeded } from './TimeExceeded.js'

type Deadline = {
  isGivenUp: boolean
  /** Taken back by a save that has begun to commit: its answer is waited for, so that nobody is told it is not stored. */
  keepWaiting: () => void
  limitMs: number
  until: number
}

const deadlines = new AsyncLocalStorage<Deadline>()

/** @throws TimeExceeded when the operation that this belongs to has been given up. */
export const assertInTime = (): void => {
  const deadline = deadlines.getStore()
  if (deadline?.isGivenUp) throw new TimeExceeded(deadline.limitMs)
}

/** Told before a transaction commits. @throws TimeExceeded when it must not. */
export const beginCommit = (): void => {
  assertInTime()
  deadlines.getStore()?.keepWaiting()
}

/** Milliseconds that are left to the operation that this belongs to; undefined where there is no limit. */
export const remainingMs = (): number | undefined => {
  const deadline = deadlines.getStore()
  return deadline && Math.max(1, deadline.until - performance.now())
}

type WithinTimeArgs<T> = {
  limitMs: number
  /** From when time counts, such as the end of an upload; at once when left out. */
  startsAfter?: Promise<unknown>
  work: () => Promise<T>
}

/**
 * Runs `work` and gives it up after `limitMs`: the promise rejects, and each further step of the work on the database does so too.
 *
 * @throws TimeExceeded
 */
export const withinTime = async <T>({ limitMs, startsAfter, work }: WithinTimeArgs<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  const deadline: Deadline = {
    isGivenUp: false,
    keepWaiting: () => {
      clearTimeout(timer)
    },
    limitMs,
    until: Infinity,
  }
  const tooLate = new Promise<never>((_resolve, reject) => {
    const start = (): void => {
      if (isOver) return
      deadline.until = performance.now() + limitMs
      timer = setTimeout(() => {
        deadline.isGivenUp = true
        reject(new TimeExceeded(limitMs))
      }, limitMs)
    }
    if (startsAfter) void startsAfter.then(start, start)
    else start()
  })
  const done = deadlines.run(deadline, work)
  try {
    return await Promise.race([done, tooLate])
  } finally {
    isOver = true
    clearTimeout(timer)
    deadline.until = Infinity
    // What is given up fails at its next step, unheard.
    if (deadline.isGivenUp) done.catch(() => undefined)
  }
}

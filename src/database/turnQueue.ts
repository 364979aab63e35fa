export type Release = () => void
export type TurnQueue = {
  /** Resolves when it is the caller's turn; the caller must call `release` exactly once. */
  takeTurn: (options?: { maxWaitMs?: number; tooLate?: () => Error }) => Promise<Release>
}

type Waiter = { start: (release: Release) => void }

/** First come, first served, one at a time, within this process. */
export const createTurnQueue = (): TurnQueue => {
  const waiting: Waiter[] = []
  let isTaken = false

  const startNext = (): void => {
    const next = waiting.shift()
    if (next) next.start(createRelease())
    else isTaken = false
  }

  const createRelease = (): Release => {
    let isReleased = false
    return () => {
      if (isReleased) return
      isReleased = true
      startNext()
    }
  }

  return {
    takeTurn: ({ maxWaitMs, tooLate } = {}) => {
      if (!isTaken) {
        isTaken = true
        return Promise.resolve(createRelease())
      }
      return new Promise<Release>((resolve, reject) => {
        let timer: NodeJS.Timeout | undefined = undefined
        const waiter: Waiter = {
          start: (release) => {
            clearTimeout(timer)
            resolve(release)
          },
        }
        waiting.push(waiter)
        if (maxWaitMs === undefined) return
        timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(waiter), 1)
          reject(tooLate ? tooLate() : new Error(`No turn within ${maxWaitMs} ms`))
        }, maxWaitMs)
        timer.unref()
      })
    },
  }
}

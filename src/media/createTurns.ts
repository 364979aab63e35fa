export type Turns = {
  /** Resolves with the function that gives the turn back; undefined when too many wait already. */
  take: () => Promise<(() => void) | undefined>
}

/** Lets `atOnce` callers in, first come first served, and `waiting` wait behind them. */
export const createTurns = ({ atOnce, waiting = Infinity }: { atOnce: number; waiting?: number }): Turns => {
  const queue: (() => void)[] = []
  let free = atOnce
  const createRelease = (): (() => void) => {
    let isReleased = false
    return () => {
      if (isReleased) return
      isReleased = true
      const next = queue.shift()
      if (next) next()
      else free += 1
    }
  }
  return {
    take: async () => {
      if (free > 0) {
        free -= 1
        return createRelease()
      }
      if (queue.length >= waiting) return undefined
      await new Promise<void>((resolve) => queue.push(resolve))
      return createRelease()
    },
  }
}

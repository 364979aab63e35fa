const EVENTS = ['unhandledRejection', 'uncaughtException'] as const

export type ProcessWatch = {
  /** Gives the events back to the test runner. */
  end: () => void
  /** What nobody caught since the last time it was asked. */
  strays: () => string[]
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Takes the place of the test runner's own listeners: an attack that gets through must not end the run, but be told by its case. */
export const watchProcess = (): ProcessWatch => {
  const kept = EVENTS.map((event) => [event, process.listeners(event as 'uncaughtException')] as const)
  let strays: string[] = []
  const listeners = EVENTS.map((event) => {
    process.removeAllListeners(event)
    const listener = (error: unknown): void => {
      strays.push(`${event}: ${messageOf(error)}`)
    }
    process.on(event, listener)
    return [event, listener] as const
  })
  return {
    end: () => {
      for (const [event, listener] of listeners) process.off(event, listener)
      for (const [event, others] of kept) for (const other of others) process.on(event, other)
    },
    strays: () => {
      const told = strays
      strays = []
      return told
    },
  }
}

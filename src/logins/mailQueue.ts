import type { Payload } from 'payload'

const AT_ONCE = 2
const MAX_WAITING = 500

export type MailQueue = {
  add: (work: () => Promise<void>) => void
  /** Resolves when nothing waits or runs. */
  idle: () => Promise<void>
}

const createQueue = (payload: Payload): MailQueue => {
  const waiting: (() => Promise<void>)[] = []
  let listeners: (() => void)[] = []
  let running = 0
  const next = (): void => {
    while (running < AT_ONCE && waiting.length > 0) {
      const work = waiting.shift()
      if (!work) return
      running += 1
      work()
        .catch((error: unknown) => {
          // A mail server likes to repeat the address it refuses.
          const { code, name } = error instanceof Error ? (error as NodeJS.ErrnoException) : { code: '', name: '' }
          payload.logger.error({ code, msg: 'a mail about a forgotten password was not sent', name })
        })
        .finally(() => {
          running -= 1
          next()
        })
    }
    if (running > 0 || waiting.length > 0) return
    for (const listener of listeners) listener()
    listeners = []
  }
  return {
    add: (work) => {
      if (waiting.length >= MAX_WAITING) {
        payload.logger.error({ msg: 'a mail about a forgotten password was not sent: too many are waiting' })
        return
      }
      waiting.push(work)
      next()
    },
    idle: () =>
      new Promise((resolve) => {
        listeners.push(resolve)
        next()
      }),
  }
}

const queues = new WeakMap<Payload, MailQueue>()

/** What is done about forgotten passwords after the answer, a few at a time. */
export const mailQueue = (payload: Payload): MailQueue => {
  const queue = queues.get(payload) ?? createQueue(payload)
  queues.set(payload, queue)
  return queue
}

import { AsyncLocalStorage } from 'node:async_hooks'

/** What the HTTP side knows of the request that an operation on accounts runs in. */
export type Attempt = {
  /** Runs `work` once the answer is out. */
  afterAnswer: (work: () => void) => void
  /** Whether a further mail about a forgotten password may go to this account. */
  mayMail: (email: string) => Promise<boolean>
  /** The account has been signed in to: what was counted against it from here is taken back. */
  succeeded: (email: string) => Promise<void>
  /** An administrator has unlocked the account: nothing is counted against it any more. */
  unlocked: (email: string) => Promise<void>
}

const attempts = new AsyncLocalStorage<Attempt>()

export const inAttempt = (attempt: Attempt, work: () => void): void => {
  attempts.run(attempt, work)
}

/** Undefined in the Local API, which nobody reaches from outside. */
export const currentAttempt = (): Attempt | undefined => attempts.getStore()

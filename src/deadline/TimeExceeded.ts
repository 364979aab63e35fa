import { APIError } from 'payload'

/** An operation was given up at its time limit: 503, and whatever it had begun to save is rolled back. */
export class TimeExceeded extends APIError {
  constructor(limitMs: number) {
    super(
      `The operation took longer than the ${String(limitMs)} ms that are allowed and was given up; a save that was under way is not stored.`,
      503,
      null,
      true,
    )
  }
}

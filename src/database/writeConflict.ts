import { APIError } from 'payload'

const TRANSIENT = 'TransientTransactionError'

type Labelled = { errorLabels?: unknown; hasErrorLabel?: unknown; cause?: unknown; data?: unknown }

const hasTransientLabel = (error: Labelled): boolean => {
  const { hasErrorLabel } = error as { hasErrorLabel?: (this: unknown, label: string) => unknown }
  if (typeof hasErrorLabel === 'function' && hasErrorLabel.call(error, TRANSIENT) === true) return true
  return Array.isArray(error.errorLabels) && error.errorLabels.includes(TRANSIENT)
}

/**
 * True when two writers met and running the whole call again is safe: MongoDB says so with the label
 * `TransientTransactionError`; network errors never carry it once a commit may have happened.
 */
export const isWriteConflict = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  const labelled = error as Labelled
  if (hasTransientLabel(labelled)) return true
  return labelled.cause !== undefined && labelled.cause !== error && isWriteConflict(labelled.cause)
}

/** The 409 a client sees when its save met another one; `isWriteConflict` still knows it for what it is. */
export const writeConflict = (cause?: unknown): APIError => {
  const error = new APIError(
    'Another save of the same content was under way. Nothing was stored; try again.',
    409,
    null,
    true,
  )
  return Object.assign(error, { errorLabels: [TRANSIENT], cause })
}

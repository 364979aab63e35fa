import type { Payload } from 'payload'

import type { MediaStore } from '../backup/media/mediaStore.js'
import type { Settings } from '../config/settings.js'

export type Patient = {
  media: MediaStore
  payload: Payload
  settings: Settings
}

export type Problem = {
  /** Tells it from all others, so that two looks can be compared. */
  key: string
  /** Undefined where only a person can help. Within the transaction `id`, or by itself after it (`afterwards`). */
  mend?: (transactionID: number | string) => Promise<void>
  /** One line about it. */
  shown: string
}

export type Check = {
  /** Whether its mending is no part of the transaction: files, indexes of MongoDB, jobs. */
  afterwards?: boolean
  /** Problems found; none where all is well. */
  find: (patient: Patient) => Promise<Problem[]>
  /** What mending does, or what a person can do. */
  mending: string
  /** What is wrong, for a count of problems. */
  title: (count: number) => string
}

/** `3 files`, `1 file`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`

import { randomUUID } from 'node:crypto'

import { inject } from 'vitest'

import type {} from './globalSetup.js'

/** Why this run has no MongoDB, or null: for `describe.skipIf`. Needs `globalSetup.ts` in the project's `globalSetup`. */
export const mongodbReason = (): string | null => inject('mongodbReason')

/** The run's replica set with a database name of its own. Throws when this run has no MongoDB. */
export const freshMongodbUrl = (): string => {
  const base = inject('mongodbUrl')
  if (!base) throw new Error(mongodbReason() ?? 'tests/support/parts/globalSetup.ts is not in this project')
  const url = new URL(base)
  url.pathname = `/t_${randomUUID().replaceAll('-', '')}`
  return url.toString()
}

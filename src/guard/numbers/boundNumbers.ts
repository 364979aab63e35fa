import type { Config } from 'payload'

import { refuseUnsafeNumbers, refuseUnsafeNumbersOfGlobal } from './refuseUnsafeNumbers.js'
import { requireBoundedNumbers } from './requireBoundedNumbers.js'

/** Bounds for every number, those of plugins included, and a last check in front of every save, drafts included. */
export const boundNumbers = (incoming: Config): Config => {
  const config = requireBoundedNumbers(incoming)
  return {
    ...config,
    collections: (config.collections ?? []).map((collection) => ({
      ...collection,
      hooks: { ...collection.hooks, beforeValidate: [refuseUnsafeNumbers, ...(collection.hooks?.beforeValidate ?? [])] },
    })),
    globals: (config.globals ?? []).map((global) => ({
      ...global,
      hooks: { ...global.hooks, beforeValidate: [refuseUnsafeNumbersOfGlobal, ...(global.hooks?.beforeValidate ?? [])] },
    })),
  }
}

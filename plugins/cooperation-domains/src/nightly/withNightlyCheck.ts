import type { Config, Payload } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'
import type { CheckArgs } from './types.js'

import { createCoverageRuns } from '../collections/CoverageRuns.js'
import { checkCoverage } from './checkCoverage.js'
import { CHECK_KEY } from './coverageCheckOf.js'
import { createCoverageTask } from './coverageTask.js'

/** Adds the check of every night: its history, its task, and the way to run it on demand. */
export const withNightlyCheck = (config: Config, settings: CooperationDomainsSettings): Config => {
  const { nightly } = settings
  if (nightly === false) return config
  const own = { ...settings, nightly }
  const check = (args: CheckArgs & { payload: Payload }) => checkCoverage({ ...args, settings: own })
  return {
    ...config,
    collections: [...(config.collections ?? []), createCoverageRuns(own)],
    jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), createCoverageTask(own)] },
    ...(!settings.disabled && { custom: { ...config.custom, [CHECK_KEY]: check } }),
  }
}

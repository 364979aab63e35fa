import type { Payload } from 'payload'

import type { CheckArgs, CheckResult } from './types.js'

type Check = (args: CheckArgs & { payload: Payload }) => Promise<CheckResult>

/** Where the plugin leaves the check in a configuration, for commands that run it on demand. */
export const CHECK_KEY = 'cooperation-domains:check'

/**
 * The check of this configuration, to be run on demand.
 *
 * @throws Error where the plugin is not there, is disabled, or was told to check nothing (`nightly: false`).
 */
export const coverageCheckOf = (payload: Payload): ((args?: CheckArgs) => Promise<CheckResult>) => {
  const check = payload.config.custom[CHECK_KEY] as Check | undefined
  if (!check) {
    throw new Error(
      'There is no check of coverage: the plugin cooperation-domains is missing, disabled, or has `nightly: false`.',
    )
  }
  return (args = {}) => check({ ...args, payload })
}

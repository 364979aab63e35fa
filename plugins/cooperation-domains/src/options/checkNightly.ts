import type { CooperationDomainsSettings } from '../types.js'

import { optionProblem } from './optionProblem.js'

const NAMES = ['canRead', 'cron', 'keep', 'reason', 'recipients']
const CRON_FIELD = /^[\dA-Z*,/?#-]+$/i
const [MIN_RUNS, MAX_RUNS] = [2, 5000]

const isCron = (cron: unknown): boolean => {
  const fields = typeof cron === 'string' ? cron.trim().split(/\s+/) : []
  return (fields.length === 5 || fields.length === 6) && fields.every((field) => CRON_FIELD.test(field))
}

/** @throws Error for settings of the nightly check that cannot be. */
export const checkNightly = (nightly: CooperationDomainsSettings['nightly']): void => {
  if (nightly === false) return
  const unknown = Object.keys(nightly).find((name) => !NAMES.includes(name))
  if (unknown !== undefined) {
    throw optionProblem(`option "nightly" has no "${unknown}": remove it, or use one of ${NAMES.join(', ')}.`)
  }
  if (!isCron(nightly.cron)) {
    throw optionProblem(`option "nightly.cron" is ${JSON.stringify(nightly.cron)}: write a cron such as "15 3 * * *".`)
  }
  if (!Number.isInteger(nightly.keep) || nightly.keep < MIN_RUNS || nightly.keep > MAX_RUNS) {
    throw optionProblem(
      `option "nightly.keep" is ${String(nightly.keep)}: use a whole number of runs from ${MIN_RUNS} to ${MAX_RUNS}.`,
    )
  }
  for (const name of ['canRead', 'recipients'] as const) {
    if (typeof nightly[name] !== 'function') throw optionProblem(`option "nightly.${name}" is no function: give one.`)
  }
}

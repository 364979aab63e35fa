import type { Config } from 'payload'

import type { CooperationDomainsOptions } from './types.js'

import { withDefaults } from './defaults.js'
import { checkInstruments } from './options/checkInstruments.js'
import { checkModel } from './options/checkModel.js'
import { checkNightly } from './options/checkNightly.js'
import { checkRules } from './options/checkRules.js'
import { checkTimeZone } from './options/checkTimeZone.js'
import { OPTION_NAMES } from './options/optionNames.js'
import { optionProblem } from './options/optionProblem.js'

const MAX_DAYS = 3650

/** @throws Error naming the option that does not fit the configuration, and how to mend it. */
export const checkOptions = (options: CooperationDomainsOptions, config: Config): void => {
  const [unknown] = Object.keys(options).filter((name) => !OPTION_NAMES.includes(name))
  if (unknown !== undefined) {
    throw optionProblem(`there is no option "${unknown}": remove it, or use one of ${OPTION_NAMES.join(', ')}.`)
  }
  if (typeof options.access !== 'object' || options.access === null) {
    throw optionProblem(
      'option "access" is missing: give a function for each of create, delete, read, readVersions and update.',
    )
  }
  const settings = withDefaults(options)
  checkModel(settings, config)
  checkInstruments(settings.coveringInstruments, settings.conventions, config)
  checkTimeZone(settings.timeZone, config)
  checkRules(settings.rules)
  checkNightly(settings.nightly)
  const { currencies, expiringDays } = settings
  if (!Number.isInteger(expiringDays) || expiringDays < 0 || expiringDays > MAX_DAYS) {
    throw optionProblem(
      `option "expiringDays" is ${String(expiringDays)}: use a whole number of days from 0 to ${MAX_DAYS}.`,
    )
  }
  if (!Array.isArray(currencies) || currencies.length === 0) {
    throw optionProblem('option "currencies" names no currency: name at least one, such as EUR.')
  }
}

import type { Config } from 'payload'

import type { TimeZone } from '../types.js'

import { fieldAt } from './fieldAt.js'
import { optionProblem } from './optionProblem.js'

const isKnown = (timeZone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return true
  } catch {
    return false
  }
}

/** @throws Error for an unknown time zone, or a global or field that does not exist. */
export const checkTimeZone = (timeZone: TimeZone, config: Config): void => {
  if (typeof timeZone === 'function') return
  if (typeof timeZone === 'string') {
    if (isKnown(timeZone)) return
    throw optionProblem(
      `option "timeZone" is "${timeZone}", which is no time zone: use a name such as America/Martinique.`,
    )
  }
  const globals = config.globals ?? []
  const global = globals.find(({ slug }) => slug === timeZone.global)
  if (!global) {
    const known = globals.map(({ slug }) => slug).join(', ') || 'none is there'
    throw optionProblem(
      `option "timeZone" names the global "${timeZone.global}", but there is no such global (${known}): add it, or give a time zone such as America/Martinique.`,
    )
  }
  if (fieldAt(global.fields, timeZone.field)?.type !== 'text') {
    throw optionProblem(
      `option "timeZone" names the field "${timeZone.field}" of the global "${timeZone.global}", which has no such text field: add it, or give a time zone such as America/Martinique.`,
    )
  }
}

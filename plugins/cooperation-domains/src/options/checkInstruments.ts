import type { Config } from 'payload'

import { fieldAt } from './fieldAt.js'
import { optionProblem } from './optionProblem.js'

const AMENDMENT = 'amendment'

/** @throws Error where the covering instruments are not among those of the conventions. */
export const checkInstruments = (instruments: string[], conventions: string, config: Config): void => {
  const fields = config.collections?.find(({ slug }) => slug === conventions)?.fields ?? []
  const field = fieldAt(fields, 'instrument')
  const options = field?.type === 'select' ? field.options : []
  const known = options
    .map((option) => (typeof option === 'string' ? option : option.value))
    .filter((value) => value !== AMENDMENT)
  if (!Array.isArray(instruments) || instruments.length === 0) {
    throw optionProblem(
      `option "coveringInstruments" names no instrument, so no project could be covered: use some of ${known.join(', ')}.`,
    )
  }
  for (const instrument of instruments.filter((name) => !known.includes(name))) {
    const reason = instrument === AMENDMENT ? 'acts through what it amends' : `is no instrument of "${conventions}"`
    throw optionProblem(
      `option "coveringInstruments" names "${instrument}", which ${reason}: use some of ${known.join(', ')}.`,
    )
  }
}

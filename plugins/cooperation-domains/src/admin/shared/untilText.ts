import type { Text } from '../../rules/ruleTypes.js'

export const UNTIL: Text = { en: 'until {day}', es: 'hasta el {day}', fr: 'jusqu’au {day}' }

export const OPEN_END: Text = { en: 'no end date', es: 'sin fecha de fin', fr: 'sans date de fin' }

import type { Day } from '../coverage/types.js'

const FORMAT = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })

/** A day in words, such as “1er janvier 2027”. */
export const frenchDay = (day: Day): string => FORMAT.format(new Date(`${day}T12:00:00Z`)).replace(/^1 /, '1er ')

const CITY = 'America/Martinique'

const DAY_MS = 86_400_000

/** The day in the city, so many days from now. */
export const dayFromNow = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: CITY }).format(new Date(Date.now() + days * DAY_MS))

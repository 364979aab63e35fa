import type { Agreement, Day } from './types.js'
import type { StandingReason } from './standingReasons.js'

const isPending = (day: Day | null, today: Day): boolean => day === null || day > today

/** What an agreement still lacks today to enter into force. */
export const pendingReasons = (agreement: Agreement, today: Day): StandingReason[] => [
  ...(isPending(agreement.signedOn, today) ? (['NOT_SIGNED'] as const) : []),
  ...(isPending(agreement.transmittedOn, today) ? (['NOT_TRANSMITTED'] as const) : []),
  ...(agreement.startsOn !== null && agreement.startsOn > today ? (['NOT_STARTED'] as const) : []),
]

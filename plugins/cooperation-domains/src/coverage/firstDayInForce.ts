import type { Agreement, Day } from './types.js'

/** The latest of signature, transmission and, if set, start (CGCT L1115-1, L2131-1); null: never, for want of one of the first two. */
export const firstDayInForce = ({
  signedOn,
  startsOn,
  transmittedOn,
}: Pick<Agreement, 'signedOn' | 'startsOn' | 'transmittedOn'>): Day | null => {
  if (signedOn === null || transmittedOn === null) return null
  const executory = signedOn > transmittedOn ? signedOn : transmittedOn
  return startsOn !== null && startsOn > executory ? startsOn : executory
}

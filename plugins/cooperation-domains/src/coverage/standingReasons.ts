/** Why an agreement stands where it does, as codes for the translations to word. */
export const STANDING_REASONS = [
  /** An amendment whose chain to a convention passes through one that is not published, or is none. */
  'BROKEN_CHAIN',
  /** Past its last day. */
  'ENDED',
  /** Ended before it could enter into force. */
  'NEVER_IN_FORCE',
  'NOT_DELIBERATED',
  'NOT_PUBLISHED',
  'NOT_SIGNED',
  /** Its start is yet to come. */
  'NOT_STARTED',
  /** Not sent to the State's representative, or not yet. */
  'NOT_TRANSMITTED',
  /** An amendment: it acts through the convention it amends. */
  'PART_OF',
  /** Ended, but an amendment brings it back into force later. */
  'RESUMES',
  'TERMINATED',
] as const

export type StandingReason = (typeof STANDING_REASONS)[number]

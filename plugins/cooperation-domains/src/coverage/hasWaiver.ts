import type { Day, Waiver } from './types.js'

type HasWaiverArgs = { rule: string; today: Day; waivers: readonly Waiver[] }

/** Whether the rule is lifted today: a waiver counts from `grantedOn` to `expiresOn`, both included; one never granted does not. */
export const hasWaiver = ({ rule, today, waivers }: HasWaiverArgs): boolean =>
  waivers.some(
    ({ expiresOn, grantedOn, rule: lifted }) =>
      lifted === rule && grantedOn !== null && grantedOn <= today && (expiresOn === null || today <= expiresOn),
  )

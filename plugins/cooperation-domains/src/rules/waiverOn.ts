import type { Day, Waiver } from '../coverage/types.js'
import type { RuleId } from './ruleTypes.js'

type WaiverOnArgs = { rule: RuleId; today: Day; waivers: readonly Waiver[] }

/** The waiver that lifts a rule today, the longest one; it counts from `grantedOn` to `expiresOn`, both included. */
export const waiverOn = ({ rule, today, waivers }: WaiverOnArgs): Waiver | undefined => {
  const inForce = waivers.filter(
    ({ expiresOn, grantedOn, rule: lifted }) =>
      lifted === rule && grantedOn !== null && grantedOn <= today && (expiresOn === null || today <= expiresOn),
  )
  return inForce.sort((a, b) => {
    if (a.expiresOn === b.expiresOn) return 0
    if (a.expiresOn === null) return -1
    return b.expiresOn === null || b.expiresOn < a.expiresOn ? -1 : 1
  })[0]
}

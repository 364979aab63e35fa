import type { CooperationDomainsOptions } from '../types.js'

/** Every option there is; the type makes this list complete. */
const OPTIONS: Record<keyof CooperationDomainsOptions, true> = {
  access: true,
  adminFolder: true,
  adminGroup: true,
  canForce: true,
  canGrantWaivers: true,
  canSetRules: true,
  conventions: true,
  coveringInstruments: true,
  currencies: true,
  disabled: true,
  expiringDays: true,
  media: true,
  nightly: true,
  organisations: true,
  partners: true,
  projects: true,
  publicAfter: true,
  readStaffFields: true,
  rules: true,
  seesDrafts: true,
  timeZone: true,
  updateFields: true,
  vocabulary: true,
}

export const OPTION_NAMES: readonly string[] = Object.keys(OPTIONS)

import type { PayloadRequest } from 'payload'

import type { CooperationDomainsOptions, CooperationDomainsSettings } from './types.js'

import { nightlyDefaults } from './nightly/nightlyDefaults.js'
import { publicAfter } from './guard/publicAfter.js'

const isAdministrator = ({ req }: { req: PayloadRequest }): boolean =>
  (req.user as { role?: unknown } | null | undefined)?.role === 'admin'

const isOfThePanel = (req: PayloadRequest): boolean => req.user?.collection === req.payload.config.admin.user

/** An option that is given as undefined is not given. */
const stated = <T extends object>(options: T): T =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T

/** The options as the plugin works with them. */
export const withDefaults = (options: CooperationDomainsOptions): CooperationDomainsSettings => ({
  adminFolder: '/plugins/cooperation-domains/src/admin',
  canForce: isAdministrator,
  canGrantWaivers: isAdministrator,
  canSetRules: isAdministrator,
  coveringInstruments: ['charter', 'framework', 'implementing'],
  currencies: [{ label: 'EUR', value: 'EUR' }],
  disabled: false,
  expiringDays: 90,
  organisations: options.access,
  readStaffFields: ({ req }) => isOfThePanel(req),
  publicAfter,
  rules: {},
  seesDrafts: isOfThePanel,
  timeZone: 'UTC',
  vocabulary: true,
  ...stated(options),
  nightly: options.nightly === false ? false : { ...nightlyDefaults(isOfThePanel), ...stated(options.nightly ?? {}) },
})

import type { Config } from 'payload'

import { adminMeta } from './adminMeta.js'

/** Where a publication may be scheduled: the city, Paris and the partnerships of the Caribbean. */
const TIME_ZONES = [
  { label: 'Fort-de-France', value: 'America/Martinique' },
  { label: 'Paris', value: 'Europe/Paris' },
  { label: 'Cayenne', value: 'America/Cayenne' },
  { label: 'La Habana', value: 'America/Havana' },
  { label: 'New York', value: 'America/New_York' },
  { label: 'Port-au-Prince', value: 'America/Port-au-Prince' },
  { label: 'UTC', value: 'UTC' },
]

/** Everything about the look of the panel that is not a collection's own affair. */
export const adminOptions: NonNullable<Config['admin']> = {
  autoRefresh: true,
  // The other avatar asks a third party for a picture of each editor's e-mail address.
  avatar: 'default',
  components: {
    graphics: {
      Icon: '/src/admin/components/Icon.tsx#Icon',
      Logo: '/src/admin/components/Logo.tsx#Logo',
    },
    providers: ['/src/admin/components/DateLanguage.tsx#DateLanguage'],
  },
  dateFormat: 'd MMMM yyyy HH:mm',
  meta: adminMeta,
  timezones: { defaultTimezone: 'America/Martinique', supportedTimezones: TIME_ZONES },
  user: 'users',
}

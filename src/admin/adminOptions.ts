import type { Config } from 'payload'

import { adminMeta } from './adminMeta.js'

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
  },
  dateFormat: 'd MMMM yyyy HH:mm',
  meta: adminMeta,
  timezones: { defaultTimezone: 'America/Martinique' },
  user: 'users',
}

import type { ArrayField, UIField } from 'payload'

/** Payload's own list of sessions, with the browser each was opened in. */
export const sessionsField: ArrayField = {
  name: 'sessions',
  type: 'array',
  admin: { disabled: true },
  fields: [{ name: 'userAgent', type: 'text', maxLength: 60 }],
}

/** Shows them where their owner, or an administrator, can end them. */
export const sessionsPanel: UIField = {
  name: 'sessionsPanel',
  type: 'ui',
  admin: {
    components: { Field: '/src/accounts/admin/SessionsPanel.tsx#SessionsPanel' },
    disableListColumn: true,
  },
  label: { en: 'Open sessions', es: 'Sesiones abiertas', fr: 'Sessions ouvertes' },
}

import type { Field } from 'payload'

import { isAdminField } from '../../access/isAdminField.js'
import { isAdminOrSelfField } from '../../access/isAdminOrSelfField.js'
import { nobodyField } from '../../access/nobodyField.js'

const written = { create: nobodyField, read: isAdminOrSelfField, update: nobodyField }
const ordered = { create: isAdminField, read: nobodyField, update: isAdminField }

/**
 * The API key of a website. The key itself is nowhere: `apiKey` and `enableAPIKey` are orders in a body, and `apiKey` is
 * once the name of a new key in the answer to who ordered it.
 */
export const apiKeyFields: Field[] = [
  {
    name: 'enableAPIKey',
    type: 'checkbox',
    access: ordered,
    admin: { disabled: true },
    custom: { isInput: true },
    virtual: true,
  },
  {
    name: 'apiKey',
    type: 'text',
    access: ordered,
    admin: { disabled: true },
    custom: { isInput: true },
    virtual: true,
  },
  { name: 'apiKeyIndex', type: 'text', access: written, hidden: true, index: true },
  { name: 'apiKeyPrefix', type: 'text', access: written, admin: { disabled: true } },
  { name: 'apiKeyExpiresOn', type: 'date', access: written, admin: { disabled: true } },
  { name: 'apiKeyLastUsedOn', type: 'date', access: written, admin: { disabled: true } },
  {
    name: 'apiKeyPanel',
    type: 'ui',
    admin: {
      components: { Field: '/src/accounts/admin/APIKeyPanel.tsx#APIKeyPanel' },
      condition: (data: unknown) => (data as { role?: string } | undefined)?.role === 'reader',
      disableListColumn: true,
    },
    label: { en: 'API key', es: 'Clave de API', fr: 'Clé d’API' },
  },
]

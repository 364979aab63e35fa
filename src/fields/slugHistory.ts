import type { ArrayField } from 'payload'

import { nobodyField } from '../access/nobodyField.js'

/**
 * The addresses under which a document could be found before, written by the system when a published slug changes,
 * so that a frontend can redirect: `?where[slugHistory.slug][equals]=…`.
 */
export const slugHistory = (): ArrayField => ({
  name: 'slugHistory',
  type: 'array',
  access: { create: nobodyField, update: nobodyField },
  admin: { disableBulkEdit: true, hidden: true },
  fields: [
    { name: 'locale', type: 'text', label: { en: 'Language', es: 'Idioma', fr: 'Langue' } },
    { name: 'slug', type: 'text', index: true, label: { en: 'Web address', es: 'Dirección web', fr: 'Adresse web' } },
  ],
  hooks: { beforeDuplicate: [() => []] },
  label: { en: 'Former web addresses', es: 'Direcciones web anteriores', fr: 'Anciennes adresses web' },
})

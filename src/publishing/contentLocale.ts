import type { TextField } from 'payload'

import { stateEveryStatus } from './stateEveryStatus.js'

/** Says in which language a document came: the one asked for, or the one it fell back to. Filled on read. */
export const contentLocale = (): TextField => ({
  name: '_locale',
  type: 'text',
  admin: { disableBulkEdit: true, disabled: true, disableListColumn: true, disableListFilter: true, hidden: true },
  hooks: { beforeChange: [stateEveryStatus] },
  label: { en: 'Language served', es: 'Idioma servido', fr: 'Langue servie' },
  virtual: true,
})

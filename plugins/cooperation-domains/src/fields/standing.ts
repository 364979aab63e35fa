import type { JSONField } from 'payload'

import { STANDING_REASONS } from '../coverage/standingReasons.js'

const DAY = { oneOf: [{ type: 'string' as const }, { type: 'null' as const }] }

/** Where a convention stands today; worked out when it is read, stored nowhere. */
export const standing = (): JSONField => ({
  name: 'standing',
  type: 'json',
  access: { create: () => false, update: () => false },
  admin: { disableBulkEdit: true, disabled: true, disableListColumn: true, disableListFilter: true, hidden: true },
  label: { en: 'Standing', es: 'Situación', fr: 'Situation' },
  typescriptSchema: [
    () => ({
      additionalProperties: false,
      properties: {
        from: DAY,
        reasons: { items: { enum: [...STANDING_REASONS], type: 'string' }, type: 'array' },
        state: { enum: ['draft', 'deliberated', 'signed', 'in-force', 'expired', 'terminated'], type: 'string' },
        until: DAY,
      },
      required: ['state', 'from', 'until', 'reasons'],
      type: 'object',
    }),
  ],
  virtual: true,
})

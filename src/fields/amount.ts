import type { NumberField } from 'payload'

import type { AdminText } from './types.js'

const MAX_AMOUNT = 1_000_000_000_000

type AmountArgs = { admin?: NumberField['admin']; label: AdminText; name: string; required?: boolean }

/** Money in units of the currency beside it (not cents). */
export const amount = ({ admin, label, name, required }: AmountArgs): NumberField => ({
  name,
  type: 'number',
  admin: { ...admin, step: 0.01 },
  label,
  max: MAX_AMOUNT,
  min: 0,
  ...(required && { required }),
})

import type { RowLabelComponent } from 'payload'

import type { RowLabelPart } from '../admin/rowLabelPart.js'

/** Heads the rows of an array (or a block) with what they hold instead of their number: `admin: { components: rowLabel(...) }`. */
export const rowLabel = (...parts: RowLabelPart[]): { RowLabel: RowLabelComponent } => ({
  RowLabel: { clientProps: { parts }, path: '/src/admin/components/RowLabel.tsx#RowLabel' },
})

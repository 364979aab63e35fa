import type { Block } from 'payload'

import type { RowLabelPart } from '../admin/rowLabelPart.js'
import type { AdminText } from './types.js'

/** Heads a block with its kind and its own heading; Payload's free name of a block would only repeat it. */
export const blockAdmin = (kind: AdminText, ...parts: RowLabelPart[]): NonNullable<Block['admin']> => ({
  components: { Label: { clientProps: { kind, parts }, path: '/src/admin/components/RowLabel.tsx#RowLabel' } },
  disableBlockName: true,
})

import type { UploadField } from 'payload'

import type { AdminText } from './types.js'

/** One image of the media library. */
export const picture = (name: string, label: AdminText): UploadField => ({
  name,
  type: 'upload',
  filterOptions: { mimeType: { contains: 'image/' } },
  label,
  maxDepth: 1,
  relationTo: 'media',
})

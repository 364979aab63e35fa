import type { Block } from 'payload'

import { blockAdmin } from '../../../src/fields/blockAdmin.js'
import { picture } from '../../../src/fields/picture.js'

const KIND = { en: 'Picture', es: 'Imagen', fr: 'Image' }

export const MediaBlock: Block = {
  slug: 'media',
  admin: blockAdmin(KIND, { name: 'caption' }),
  fields: [
    { ...picture('media', { en: 'Picture', es: 'Imagen', fr: 'Image' }), required: true },
    {
      name: 'caption',
      type: 'text',
      label: { en: 'Caption', es: 'Pie de foto', fr: 'Légende' },
      localized: true,
      maxLength: 300,
    },
  ],
  interfaceName: 'MediaBlock',
  labels: {
    plural: { en: 'Pictures', es: 'Imágenes', fr: 'Images' },
    singular: KIND,
  },
}

import type { Block } from 'payload'

import { picture } from '../../../src/fields/picture.js'

export const MediaBlock: Block = {
  slug: 'media',
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
    singular: { en: 'Picture', es: 'Imagen', fr: 'Image' },
  },
}

import type { Block } from 'payload'

import { blockAdmin } from '../../../src/fields/blockAdmin.js'

const KIND = { en: 'Text', es: 'Texto', fr: 'Texte' }

export const RichText: Block = {
  slug: 'richText',
  admin: blockAdmin(KIND),
  fields: [
    {
      name: 'content',
      type: 'richText',
      label: { en: 'Text', es: 'Texto', fr: 'Texte' },
      localized: true,
      required: true,
    },
  ],
  interfaceName: 'RichTextBlock',
  labels: {
    plural: { en: 'Texts', es: 'Textos', fr: 'Textes' },
    singular: KIND,
  },
}

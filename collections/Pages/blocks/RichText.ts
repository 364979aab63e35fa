import type { Block } from 'payload'

export const RichText: Block = {
  slug: 'richText',
  fields: [
    { name: 'content', type: 'richText', label: { en: 'Text', es: 'Texto', fr: 'Texte' }, localized: true, required: true },
  ],
  interfaceName: 'RichTextBlock',
  labels: {
    plural: { en: 'Texts', es: 'Textos', fr: 'Textes' },
    singular: { en: 'Text', es: 'Texto', fr: 'Texte' },
  },
}

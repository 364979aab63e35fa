import type { TextareaField } from 'payload'

export const blockText = (): TextareaField => ({
  name: 'text',
  type: 'textarea',
  label: { en: 'Text', es: 'Texto', fr: 'Texte' },
  localized: true,
  maxLength: 2000,
})

import type { TextField } from 'payload'

export const title = (): TextField => ({
  name: 'title',
  type: 'text',
  index: true,
  label: { en: 'Title', es: 'Título', fr: 'Titre' },
  localized: true,
  maxLength: 200,
  required: true,
})

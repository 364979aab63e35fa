import type { TextField } from 'payload'

export const blockHeading = (): TextField => ({
  name: 'heading',
  type: 'text',
  label: { en: 'Heading', es: 'Encabezado', fr: 'Intertitre' },
  localized: true,
  maxLength: 200,
})

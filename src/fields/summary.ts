import type { TextareaField } from 'payload'

export const summary = (): TextareaField => ({
  name: 'summary',
  type: 'textarea',
  admin: {
    description: {
      en: 'Two or three sentences for lists and previews.',
      es: 'Dos o tres frases para las listas y las vistas previas.',
      fr: 'Deux ou trois phrases, pour les listes et les aperçus.',
    },
  },
  label: { en: 'Summary', es: 'Resumen', fr: 'Résumé' },
  localized: true,
  maxLength: 1000,
})

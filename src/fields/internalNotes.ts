import type { TextareaField } from 'payload'

import { isStaffField } from '../access/isStaffField.js'

export const internalNotes = (): TextareaField => ({
  name: 'internalNotes',
  type: 'textarea',
  access: { read: isStaffField },
  admin: {
    description: {
      en: 'For colleagues only: never shown on the website or in the API.',
      es: 'Solo para el equipo: nunca se muestra en el sitio ni en la API.',
      fr: 'Pour l’équipe seulement : jamais visible sur le site ni dans l’API.',
    },
    position: 'sidebar',
  },
  label: { en: 'Internal notes', es: 'Notas internas', fr: 'Notes internes' },
  maxLength: 10_000,
})

import type { CheckboxField } from 'payload'

import { isStaffField } from '../../src/access/isStaffField.js'

/** Each for oneself, or an administrator for anybody of the team. */
export const coverageAlerts: CheckboxField = {
  name: 'coverageAlerts',
  type: 'checkbox',
  access: { create: isStaffField, update: isStaffField },
  admin: {
    condition: (data: unknown) => (data as { role?: string } | undefined)?.role !== 'reader',
    description: {
      en: 'A mail when the cover of a published project is lost, or ends soon.',
      es: 'Un correo cuando un proyecto publicado pierde su cobertura o está a punto de perderla.',
      fr: 'Un courriel quand un projet publié perd sa couverture, ou va bientôt la perdre.',
    },
  },
  defaultValue: false,
  label: {
    en: 'Receive coverage alerts',
    es: 'Recibir las alertas de cobertura',
    fr: 'Recevoir les alertes de couverture',
  },
}

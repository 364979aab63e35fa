import type { Block } from 'payload'

import { blockAdmin } from '../../../src/fields/blockAdmin.js'
import { blockHeading } from '../../../src/fields/blockHeading.js'
import { blockText } from '../../../src/fields/blockText.js'
import { isLinkTarget } from '../../../src/fields/validation/isLinkTarget.js'

const KIND = { en: 'Call to action', es: 'Llamada a la acción', fr: 'Appel à l’action' }

export const CallToAction: Block = {
  slug: 'callToAction',
  admin: blockAdmin(KIND, { name: 'heading' }),
  fields: [
    blockHeading(),
    blockText(),
    {
      type: 'row',
      fields: [
        {
          name: 'label',
          type: 'text',
          label: { en: 'Text of the button', es: 'Texto del botón', fr: 'Texte du bouton' },
          localized: true,
          maxLength: 100,
          required: true,
        },
        {
          name: 'url',
          type: 'text',
          admin: {
            description: {
              en: 'A whole address (https://…) or a path of the site (/contact).',
              es: 'Una dirección completa (https://…) o una ruta del sitio (/contact).',
              fr: 'Une adresse complète (https://…) ou un chemin du site (/contact).',
            },
          },
          label: { en: 'Link', es: 'Enlace', fr: 'Lien' },
          maxLength: 500,
          required: true,
          validate: isLinkTarget,
        },
      ],
    },
  ],
  interfaceName: 'CallToActionBlock',
  labels: {
    plural: { en: 'Calls to action', es: 'Llamadas a la acción', fr: 'Appels à l’action' },
    singular: KIND,
  },
}

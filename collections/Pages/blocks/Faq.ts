import type { Block } from 'payload'

import { blockAdmin } from '../../../src/fields/blockAdmin.js'
import { blockHeading } from '../../../src/fields/blockHeading.js'

const MAX_QUESTIONS = 50

const KIND = { en: 'Questions and answers', es: 'Preguntas y respuestas', fr: 'Questions et réponses' }

export const Faq: Block = {
  slug: 'faq',
  admin: blockAdmin(KIND, { name: 'heading' }),
  fields: [
    blockHeading(),
    {
      name: 'items',
      type: 'array',
      fields: [
        {
          name: 'question',
          type: 'text',
          label: { en: 'Question', es: 'Pregunta', fr: 'Question' },
          localized: true,
          maxLength: 300,
          required: true,
        },
        {
          name: 'answer',
          type: 'textarea',
          label: { en: 'Answer', es: 'Respuesta', fr: 'Réponse' },
          localized: true,
          maxLength: 3000,
          required: true,
        },
      ],
      label: { en: 'Questions', es: 'Preguntas', fr: 'Questions' },
      labels: {
        plural: { en: 'Questions', es: 'Preguntas', fr: 'Questions' },
        singular: { en: 'Question', es: 'Pregunta', fr: 'Question' },
      },
      maxRows: MAX_QUESTIONS,
    },
  ],
  interfaceName: 'FaqBlock',
  labels: {
    plural: { en: 'Questions and answers', es: 'Preguntas y respuestas', fr: 'Questions et réponses' },
    singular: KIND,
  },
}

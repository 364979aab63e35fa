import type { TextField } from 'payload'

import { TITLE_CELL } from './titleCell.js'

export const title = (): TextField => ({
  name: 'title',
  type: 'text',
  admin: { components: { Cell: TITLE_CELL } },
  index: true,
  label: { en: 'Title', es: 'Título', fr: 'Titre' },
  localized: true,
  maxLength: 200,
  required: true,
})

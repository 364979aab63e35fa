import type { ArrayField } from 'payload'

import type { AdminText } from './types.js'

import { calendarDay } from './calendarDay.js'
import { picture } from './picture.js'
import { rowLabel } from './rowLabel.js'

const MAX_ENTRIES = 200

type TimelineEntriesArgs = { description?: AdminText; name: string }

export const timelineEntries = ({ description, name }: TimelineEntriesArgs): ArrayField => ({
  name,
  type: 'array',
  admin: {
    components: rowLabel({ isDay: true, name: 'date' }, { name: 'title' }),
    initCollapsed: true,
    ...(description && { description }),
  },
  fields: [
    calendarDay({ label: { en: 'Date', es: 'Fecha', fr: 'Date' }, name: 'date', required: true }),
    {
      name: 'title',
      type: 'text',
      label: { en: 'Title', es: 'Título', fr: 'Titre' },
      localized: true,
      maxLength: 200,
      required: true,
    },
    {
      name: 'text',
      type: 'textarea',
      label: { en: 'Text', es: 'Texto', fr: 'Texte' },
      localized: true,
      maxLength: 2000,
    },
    picture('media', { en: 'Picture', es: 'Imagen', fr: 'Image' }),
  ],
  label: { en: 'Timeline', es: 'Cronología', fr: 'Frise chronologique' },
  labels: {
    plural: { en: 'Dates', es: 'Fechas', fr: 'Dates' },
    singular: { en: 'Date', es: 'Fecha', fr: 'Date' },
  },
  maxRows: MAX_ENTRIES,
})

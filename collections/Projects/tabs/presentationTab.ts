import type { Tab } from 'payload'

import { picture } from '../../../src/fields/picture.js'
import { summary } from '../../../src/fields/summary.js'
import { title } from '../../../src/fields/title.js'

/** What the public reads first. */
export const presentationTab: Tab = {
  fields: [
    title(),
    summary(),
    { name: 'body', type: 'richText', label: { en: 'Text', es: 'Texto', fr: 'Texte' }, localized: true },
    picture('cover', { en: 'Main picture', es: 'Imagen principal', fr: 'Image principale' }),
    {
      name: 'gallery',
      type: 'upload',
      filterOptions: { mimeType: { contains: 'image/' } },
      hasMany: true,
      label: { en: 'Gallery', es: 'Galería', fr: 'Galerie' },
      maxDepth: 1,
      maxRows: 60,
      relationTo: 'media',
    },
  ],
  label: { en: 'Presentation', es: 'Presentación', fr: 'Présentation' },
}

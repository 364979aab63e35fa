import type { TextField } from 'payload'

import { fillSlug } from './hooks/fillSlug.js'
import { settleOtherSlugs } from './hooks/settleOtherSlugs.js'

/**
 * The public address of a document in each language, unique in its collection and language.
 * Left empty it is made from `source`; while a text is being autosaved it waits, so that it never freezes half a title.
 */
export const slug = (source: string): TextField => ({
  name: 'slug',
  type: 'text',
  admin: {
    description: {
      en: 'End of the web address. Left empty, it is made from the title.',
      es: 'Final de la dirección web. Si se deja vacío, se crea a partir del título.',
      fr: 'Fin de l’adresse web. Laissé vide, il est tiré du titre.',
    },
    position: 'sidebar',
  },
  hooks: {
    beforeChange: [settleOtherSlugs(source)],
    // Payload would put a word behind it; a copy gets its slugs from its titles instead.
    beforeDuplicate: [({ value }) => value as unknown],
    beforeValidate: [fillSlug(source)],
  },
  index: true,
  label: { en: 'Web address', es: 'Dirección web', fr: 'Adresse web' },
  localized: true,
  maxLength: 120,
  unique: true,
})

import type { Payload } from 'payload'

import { VOCABULARY } from './domains.js'

const TRANSLATIONS = ['es', 'en', 'ht'] as const

/** Fills an empty collection; a collection that holds anything is left as its editors made it. */
export const createVocabulary = async (payload: Payload): Promise<void> => {
  const { totalDocs } = await payload.count({ collection: 'domains', overrideAccess: true })
  if (totalDocs > 0) return
  const { localization } = payload.config
  const locales = localization ? localization.localeCodes : []
  for (const { title, ...entry } of VOCABULARY) {
    const { id } = await payload.create({
      collection: 'domains',
      data: { ...entry, title: title.fr },
      depth: 0,
      overrideAccess: true,
      ...(locales.includes('fr') && { locale: 'fr' }),
    })
    for (const locale of TRANSLATIONS.filter((code) => locales.includes(code))) {
      await payload.update({
        collection: 'domains',
        data: { title: title[locale] },
        depth: 0,
        id,
        locale: locale,
        overrideAccess: true,
      })
    }
  }
}

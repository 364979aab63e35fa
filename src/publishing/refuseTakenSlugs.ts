import type { CollectionBeforeChangeHook, Where } from 'payload'

import { ValidationError } from 'payload'

import type { Locale } from '../config/localization.js'

import { isLocale, LOCALES, SOURCE_LOCALE } from '../config/localization.js'
import { isolatedRequest } from '../database/isolatedRequest.js'
import { inAdminLanguage } from '../fields/validation/inAdminLanguage.js'
import { localeName } from './missingTextErrors.js'
import { publicationOf } from './publication.js'
import { storedLatest } from './storedDocument.js'

type Slugs = Partial<Record<Locale, string | null>>

/**
 * Refuses a slug that another document of the collection has in the same language, in words an editor understands.
 * The unique index stands behind it for two saves at the same moment.
 *
 * @throws ValidationError
 */
export const refuseTakenSlugs: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { intent } = publicationOf(req, collection.slug)
  if (operation === 'update' && (intent === 'draft' || intent === 'restore' || intent.startsWith('unpublish')))
    return data
  const locale = isLocale(req.locale) ? req.locale : SOURCE_LOCALE
  const id = operation === 'update' ? (originalDoc as { id?: number | string } | undefined)?.id : undefined
  const others =
    intent === 'publishAll' && id !== undefined
      ? ((await storedLatest({ collection, id, req })).slug as Slugs | undefined)
      : {}
  const slugs: Slugs = { ...others, [locale]: data.slug as string | null | undefined }
  const wanted = LOCALES.filter((code) => slugs[code])
  if (wanted.length === 0) return data
  const { docs } = await req.payload.db.find<{ id: string; slug?: Slugs }>({
    collection: collection.slug,
    limit: LOCALES.length,
    pagination: false,
    req: isolatedRequest(req),
    sort: 'id',
    where: {
      and: [
        { or: wanted.map((code): Where => ({ [`slug.${code}`]: { equals: slugs[code] } })) },
        ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
      ],
    },
  })
  const taken = wanted.filter((code) => docs.some(({ slug }) => slug?.[code] === slugs[code]))
  if (taken.length === 0) return data
  const errors = taken.map((code) => ({
    label: inAdminLanguage(req, { en: 'Web address', es: 'Dirección web', fr: 'Adresse web' }),
    message: inAdminLanguage(req, {
      en: `Web address: “${String(slugs[code])}” is already used in ${localeName(req, code)}`,
      es: `Dirección web: «${String(slugs[code])}» ya se usa en ${localeName(req, code)}`,
      fr: `Adresse web : « ${String(slugs[code])} » est déjà prise en ${localeName(req, code)}`,
    }),
    path: 'slug',
  }))
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

import type { Payload, TypedUser } from 'payload'

import type { CitySeed } from './content/types.js'

import { LOCALES, SOURCE_LOCALE } from '../config/localization.js'

/** Fills in the city, unless somebody already has. */
export const saveCity = async ({
  city,
  payload,
  user,
}: {
  city: CitySeed
  payload: Payload
  user: TypedUser
}): Promise<void> => {
  const known = await payload.findGlobal({ depth: 0, locale: SOURCE_LOCALE, overrideAccess: true, slug: 'city' })
  if ((known as { name?: string | null }).name) return
  const { name, ...fields } = city
  for (const locale of LOCALES) {
    if (name[locale] === undefined) continue
    await payload.updateGlobal({
      data: { ...fields, name: name[locale] },
      depth: 0,
      locale,
      overrideAccess: false,
      slug: 'city',
      user,
    })
  }
}

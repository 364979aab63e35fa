import type { Payload, TypedUser } from 'payload'

import type { MediaSeed } from './content/types.js'

import { LOCALES, SOURCE_LOCALE } from '../config/localization.js'
import { renderPictures } from './pictures/index.js'

type SaveMediaArgs = { media: MediaSeed[]; payload: Payload; user: TypedUser }

const find = async (payload: Payload, alt: string): Promise<string | undefined> => {
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    limit: 1,
    locale: SOURCE_LOCALE,
    overrideAccess: true,
    where: { alt: { equals: alt } },
  })
  return docs[0] && String(docs[0].id)
}

/** Draws and uploads the pictures; returns their ids by key. */
export const saveMedia = async ({ media, payload, user }: SaveMediaArgs): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  const missing: MediaSeed[] = []
  for (const picture of media) {
    const known = await find(payload, picture.alt.fr)
    if (known) ids.set(picture.key, known)
    else missing.push(picture)
  }
  if (missing.length === 0) return ids
  const drawn = new Map((await renderPictures()).map((picture) => [picture.key, picture]))
  for (const { alt, caption, filename, key, ...fields } of missing) {
    const picture = drawn.get(key)
    if (!picture) throw new Error(`The demonstration content has no picture "${key}".`)
    const { id } = await payload.create({
      collection: 'media',
      data: { ...fields, alt: alt.fr, caption: caption.fr, visibility: 'public' },
      depth: 0,
      file: { data: picture.data, mimetype: 'image/png', name: filename, size: picture.data.length },
      locale: SOURCE_LOCALE,
      overrideAccess: false,
      user,
    })
    ids.set(key, String(id))
    for (const locale of LOCALES.filter((code) => code !== SOURCE_LOCALE)) {
      await payload.update({
        collection: 'media',
        data: { alt: alt[locale], caption: caption[locale] },
        depth: 0,
        id,
        locale,
        overrideAccess: false,
        user,
      })
    }
  }
  return ids
}

import type { PayloadRequest, Where } from 'payload'

import type { StoredMedia } from '../storedMedia.js'

import { mediaCollection } from '../mediaCollection.js'
import { SIZE_NAMES } from '../picture/imageSizes.js'

/** The document that one of whose files has this name, as far as the reader may read it. */
export const findByFileName = async ({
  filename,
  req,
}: {
  filename: string
  req: PayloadRequest
}): Promise<StoredMedia | undefined> => {
  const { access, slug } = mediaCollection(req.payload)
  const allowed = await access.read({ isReadingStaticFile: true, req })
  if (!allowed) return undefined
  const named: Where = {
    or: [
      { filename: { equals: filename } },
      ...SIZE_NAMES.map((name) => ({ [`sizes.${name}.filename`]: { equals: filename } })),
    ],
  }
  const doc = await req.payload.db.findOne<StoredMedia>({
    collection: slug,
    req,
    where: allowed === true ? named : { and: [named, allowed] },
  })
  return doc ?? undefined
}

import type { Collections } from './findField.js'

import { checkSelect } from './checkSelect.js'
import { isPublicCollection } from './isPublicCollection.js'
import { isRecord } from '../values/isRecord.js'
import { QueryRefused } from './QueryRefused.js'

/**
 * Checks which fields of related documents the public asks for.
 *
 * @throws QueryRefused
 */
export const checkPopulate = ({ collections, populate }: { collections: Collections; populate: unknown }): void => {
  const parameter = 'populate'
  if (!isRecord(populate))
    throw new QueryRefused({ message: 'populate must name collections, each with its fields.', parameter })
  for (const [slug, select] of Object.entries(populate)) {
    const path = `populate.${slug}`
    const collection = Object.hasOwn(collections, slug) ? collections[slug]?.config : undefined
    if (!collection || !isPublicCollection(collection)) {
      throw new QueryRefused({ message: `${path} is not a collection to populate.`, parameter, path })
    }
    if (typeof select !== 'boolean') checkSelect({ collection, parameter, path, select })
  }
}

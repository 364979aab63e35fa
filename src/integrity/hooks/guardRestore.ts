import type { CollectionBeforeValidateHook } from 'payload'

import { findReferences } from '../references/findReferences.js'
import { missingReferences } from '../references/missingReferences.js'
import { refuse } from '../refuse.js'

/** An old version may name what has been deleted since: it is restored only whole. */
export const guardRestore: CollectionBeforeValidateHook = async ({ collection, context, data, req }) => {
  if (context.isRestoringVersion !== true) return data
  const references = findReferences({ doc: data as Record<string, unknown>, fields: collection.flattenedFields })
  refuse({ collection: collection.slug, findings: await missingReferences({ references, req }), req })
  return data
}

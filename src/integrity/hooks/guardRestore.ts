import type { CollectionBeforeValidateHook } from 'payload'

import { findReferences } from '../references/findReferences.js'
import { missingReferences } from '../references/missingReferences.js'
import { withoutReferences } from '../references/withoutReferences.js'
import { refuse } from '../refuse.js'

const isInText = ({ path }: { path: string }): boolean => path.includes('.root.')

/**
 * An old version may name what has been deleted since. SQLite has emptied such fields by then, so MongoDB does the same
 * here; a link in a text cannot be emptied without losing its words, so that version is refused.
 */
export const guardRestore: CollectionBeforeValidateHook = async ({ collection, context, data, req }) => {
  if (context.isRestoringVersion !== true) return data
  const doc = data as Record<string, unknown>
  const references = findReferences({ doc, fields: collection.flattenedFields })
  const missing = await missingReferences({ references, req })
  refuse({ collection: collection.slug, findings: missing.filter(isInText), req })
  return withoutReferences(
    doc,
    missing.map(({ path }) => path),
  )
}

import type { CollectionAfterChangeHook } from 'payload'

import { recordAct } from '../trail/recordAct.js'
import { titleText } from '../trail/titleText.js'

type Forced = Record<string, unknown> & { id: number | string }

/** The plugin writes its record of force inside the transaction of the change; its reason stays there. */
export const auditForced: CollectionAfterChangeHook<Forced> = async ({ data, doc, operation, req }) => {
  if (operation !== 'create') return doc
  const { document, documentCollection, documentTitle } = data
  await recordAct({
    action: 'forced',
    fields: ['R8'],
    req,
    subject: {
      collection: titleText(documentCollection) ?? '',
      id: titleText(document) ?? undefined,
      title: titleText(documentTitle),
    },
  })
  return doc
}

import type { Day } from '../coverage/types.js'
import type { Ask } from './readAsk.js'

import { loadStored } from '../service/loadStored.js'
import { titleFieldOf, titleOf } from '../service/titleOf.js'
import { dayOf } from '../service/values.js'

type Unsent = { id: string; signedOn: Day; title: string }

/** The conventions that are signed but not sent today, drafts too, the oldest first; one call of the database. */
export const loadUnsent = async ({ locale, req, settings, today }: Ask): Promise<Unsent[]> => {
  const collection = req.payload.collections[settings.conventions]?.config
  if (!collection) return []
  const docs = await loadStored({
    collection: collection.slug,
    draft: true,
    fields: ['signedOn', 'terminatedOn', 'transmittedOn', titleFieldOf(collection)],
    req,
  })
  return docs
    .flatMap((doc) => {
      const [signedOn, sentOn, terminatedOn] = [doc.signedOn, doc.transmittedOn, doc.terminatedOn].map(dayOf)
      if (doc.deletedAt || !signedOn || signedOn > today) return []
      if ((sentOn && sentOn <= today) || (terminatedOn && terminatedOn <= today)) return []
      return [{ id: String(doc.id), signedOn, title: titleOf({ collection, doc, locale, req }) }]
    })
    .toSorted((a, b) => (a.signedOn < b.signedOn ? -1 : 1))
}

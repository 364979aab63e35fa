import type { PayloadRequest } from 'payload'

import type { DomainNode } from '../coverage/types.js'

import { loadStored } from './loadStored.js'
import { titleOf } from './titleOf.js'
import { idOf } from './values.js'

type LoadDomainTreeArgs = {
  /** Of the titles; that of the request unless told otherwise. */
  locale?: string | undefined
  req: PayloadRequest
}

/** All domains with their place in the tree, deprecated ones included; one call of the database. */
export const loadDomainTree = async ({ locale, req }: LoadDomainTreeArgs): Promise<DomainNode[]> => {
  const collection = req.payload.collections.domains?.config
  if (!collection) return []
  const docs = await loadStored({ collection: 'domains', fields: ['code', 'parent', 'title'], req })
  return docs.map((doc) => ({
    code: String(doc.code),
    id: String(doc.id),
    parent: idOf(doc.parent),
    title: titleOf({ collection, doc, locale: locale ?? req.locale ?? undefined, req }),
  }))
}

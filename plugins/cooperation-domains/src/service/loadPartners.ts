import type { PayloadRequest } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { isPublished } from './isPublished.js'
import { loadStored } from './loadStored.js'
import { titleFieldOf, titleOf } from './titleOf.js'

export type Partner = { id: string; isPublished: boolean; name: string }

type LoadPartnersArgs = {
  /** Those alone; all of them where left out. */
  ids?: readonly string[]
  /** Of the names; that of the request unless told otherwise. */
  locale?: string | undefined
  req: PayloadRequest
  settings: Pick<CooperationDomainsSettings, 'partners'>
}

/** The partners and what they are called, by id, unpublished ones and those in the trash included; one call of the database. */
export const loadPartners = async ({ ids, locale, req, settings }: LoadPartnersArgs): Promise<Map<string, Partner>> => {
  const collection = req.payload.collections[settings.partners]?.config
  if (!collection || ids?.length === 0) return new Map()
  const { localization } = req.payload.config
  const docs = await loadStored({
    collection: collection.slug,
    fields: [titleFieldOf(collection)],
    req,
    ...(ids && { where: { id: { in: [...ids] } } }),
  })
  return new Map(
    docs.map((doc) => {
      const id = String(doc.id)
      const name = titleOf({ collection, doc, locale: locale ?? req.locale ?? undefined, req })
      return [id, { id, isPublished: isPublished({ collection, doc, localization }), name }]
    }),
  )
}

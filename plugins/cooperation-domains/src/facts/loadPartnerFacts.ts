import type { PayloadRequest } from 'payload'

import type { PartnerFacts } from '../rules/facts.js'
import type { CooperationDomainsSettings } from '../types.js'

import { loadStored } from '../service/loadStored.js'
import { titleFieldOf, titleOf } from '../service/titleOf.js'
import { type Stored, textOf } from '../service/values.js'

const PARTNER_FIELDS = ['authorityType', 'country', 'relationStatus']

/** A partner as the rules see it. */
export const toPartnerFacts = (doc: Stored, name: string): PartnerFacts => ({
  authorityType: textOf(doc.authorityType) ?? '',
  country: textOf(doc.country),
  id: String(doc.id),
  name,
  relationStatus: textOf(doc.relationStatus) ?? '',
})

type LoadPartnerFactsArgs = {
  ids: readonly string[]
  locale?: string | undefined
  req: PayloadRequest
  settings: Pick<CooperationDomainsSettings, 'partners'>
}

/** The partners of these ids that exist, by id; at most one call of the database. */
export const loadPartnerFacts = async ({
  ids,
  locale,
  req,
  settings,
}: LoadPartnerFactsArgs): Promise<Map<string, PartnerFacts>> => {
  const collection = req.payload.collections[settings.partners]?.config
  if (!collection || ids.length === 0) return new Map()
  const docs = await loadStored({
    collection: collection.slug,
    fields: [...PARTNER_FIELDS, titleFieldOf(collection)],
    req,
    where: { id: { in: [...new Set(ids)] } },
  })
  const shownIn = locale ?? req.locale ?? undefined
  return new Map(
    docs.map((doc) => [String(doc.id), toPartnerFacts(doc, titleOf({ collection, doc, locale: shownIn, req }))]),
  )
}

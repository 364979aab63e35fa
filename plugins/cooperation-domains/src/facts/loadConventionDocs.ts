import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { amendingIDs } from '../service/amendingIDs.js'
import { isPublished } from '../service/isPublished.js'
import { loadStored } from '../service/loadStored.js'
import { titleFieldOf } from '../service/titleOf.js'
import { AGREEMENT_FIELDS, toAgreement } from '../service/toAgreement.js'
import { idOf, type Stored } from '../service/values.js'

const MONEY_FIELDS = ['currency', 'forecastAmount']

type LoadConventionDocsArgs = {
  collection: SanitizedCollectionConfig
  /** Ids: only what these partners are parties to, and what amends it. */
  partners?: readonly string[] | undefined
  req: PayloadRequest
}

/** The conventions that count as they are stored; one call of the database, or three where only some partners matter. */
export const loadConventionDocs = async ({ collection, partners, req }: LoadConventionDocsArgs): Promise<Stored[]> => {
  const { localization } = req.payload.config
  const load = async (fields: readonly string[], where?: Where): Promise<Stored[]> => {
    const docs = await loadStored({ collection: collection.slug, fields, req, where })
    return docs.filter((doc) => isPublished({ collection, doc, localization }))
  }
  const fields = [...AGREEMENT_FIELDS, ...MONEY_FIELDS, titleFieldOf(collection)]
  if (!partners) return load(fields)
  if (partners.length === 0) return []
  const docs = await load(fields, { 'parties.partner': { in: [...new Set(partners)] } })
  const amendments = await load(['amends'], { instrument: { equals: 'amendment' } })
  const ids = amendingIDs({
    agreements: docs.map((doc) => toAgreement(doc, '')),
    links: amendments.map(({ amends, id }) => ({ amends: idOf(amends), id: String(id) })),
  })
  return ids.length === 0 ? docs : [...docs, ...(await load(fields, { id: { in: ids } }))]
}

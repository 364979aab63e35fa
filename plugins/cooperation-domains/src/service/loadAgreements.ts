import type { PayloadRequest, Where } from 'payload'

import type { Agreement } from '../coverage/types.js'
import type { CooperationDomainsSettings } from '../types.js'

import { amendingIDs, type Link } from './amendingIDs.js'
import { isPublished } from './isPublished.js'
import { loadStored } from './loadStored.js'
import { titleFieldOf, titleOf } from './titleOf.js'
import { AGREEMENT_FIELDS, toAgreement } from './toAgreement.js'
import { idOf, type Stored } from './values.js'

type LoadAgreementsArgs = {
  /** Of the titles; that of the request unless told otherwise. */
  locale?: string | undefined
  /** Ids: only what these partners are parties to, and what amends it. */
  partners?: readonly string[] | undefined
  req: PayloadRequest
  settings: Pick<CooperationDomainsSettings, 'conventions'>
}

const AMENDMENTS: Where = { instrument: { equals: 'amendment' } }

const toLink = (doc: Stored): Link => ({ amends: idOf(doc.amends), id: String(doc.id) })

/**
 * The conventions that count: published in the default language and out of the trash. One call of the database,
 * or three where only some partners matter.
 */
export const loadAgreements = async ({ locale, partners, req, settings }: LoadAgreementsArgs): Promise<Agreement[]> => {
  const collection = req.payload.collections[settings.conventions]?.config
  if (!collection || partners?.length === 0) return []
  const { localization } = req.payload.config
  const published = async (fields: readonly string[], where?: Where): Promise<Stored[]> => {
    const docs = await loadStored({ collection: collection.slug, fields, req, where })
    return docs.filter((doc) => isPublished({ collection, doc, localization }))
  }
  const load = async (where?: Where): Promise<Agreement[]> => {
    const docs = await published([...AGREEMENT_FIELDS, titleFieldOf(collection)], where)
    return docs.map((doc) =>
      toAgreement(doc, titleOf({ collection, doc, locale: locale ?? req.locale ?? undefined, req })),
    )
  }
  if (!partners) return load()
  const ofPartners = await load({ 'parties.partner': { in: [...partners] } })
  const links = (await published(['amends'], AMENDMENTS)).map(toLink)
  const ids = amendingIDs({ agreements: ofPartners, links })
  return ids.length === 0 ? ofPartners : [...ofPartners, ...(await load({ id: { in: ids } }))]
}

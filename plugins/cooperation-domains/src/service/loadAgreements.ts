import type { PayloadRequest } from 'payload'

import type { Agreement } from '../coverage/types.js'
import type { CooperationDomainsSettings } from '../types.js'

import { isPublished } from './isPublished.js'
import { loadStored } from './loadStored.js'
import { titleFieldOf, titleOf } from './titleOf.js'
import { AGREEMENT_FIELDS, toAgreement } from './toAgreement.js'

type LoadAgreementsArgs = {
  /** Of the titles; that of the request unless told otherwise. */
  locale?: string | undefined
  req: PayloadRequest
  settings: Pick<CooperationDomainsSettings, 'conventions'>
}

/** The conventions that count: published in the default language and out of the trash; one call of the database. */
export const loadAgreements = async ({ locale, req, settings }: LoadAgreementsArgs): Promise<Agreement[]> => {
  const collection = req.payload.collections[settings.conventions]?.config
  if (!collection) return []
  const { localization } = req.payload.config
  const docs = await loadStored({
    collection: collection.slug,
    fields: [...AGREEMENT_FIELDS, titleFieldOf(collection)],
    req,
  })
  return docs
    .filter((doc) => isPublished({ collection, doc, localization }))
    .map((doc) => toAgreement(doc, titleOf({ collection, doc, locale: locale ?? req.locale ?? undefined, req })))
}

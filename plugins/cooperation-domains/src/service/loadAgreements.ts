import type { PayloadRequest } from 'payload'

import type { Agreement } from '../coverage/types.js'
import type { CooperationDomainsSettings } from '../types.js'

import { loadConventionDocs } from './loadConventionDocs.js'
import { titleFieldOf, titleOf } from './titleOf.js'
import { toAgreement } from './toAgreement.js'

type LoadAgreementsArgs = {
  /** Of the titles; that of the request unless told otherwise. */
  locale?: string | undefined
  /** Ids: only what these partners are parties to, and what amends it. */
  partners?: readonly string[] | undefined
  req: PayloadRequest
  settings: Pick<CooperationDomainsSettings, 'conventions'>
}

/** The conventions that count, in the shape of the rules (see `loadConventionDocs`). */
export const loadAgreements = async ({ locale, partners, req, settings }: LoadAgreementsArgs): Promise<Agreement[]> => {
  const collection = req.payload.collections[settings.conventions]?.config
  if (!collection) return []
  const docs = await loadConventionDocs({ collection, fields: [titleFieldOf(collection)], partners, req })
  const shownIn = locale ?? req.locale ?? undefined
  return docs.map((doc) => toAgreement(doc, titleOf({ collection, doc, locale: shownIn, req })))
}

import type { PartnerSubjectFacts } from '../rules/facts.js'
import type { LoadFactsArgs } from './loadProjectFacts.js'

import { inForceOf } from '../coverage/inForceOf.js'
import { isAmendment } from '../coverage/isAmendment.js'
import { spanOn } from '../coverage/spans.js'
import { titleOf } from '../service/titleOf.js'
import { idOf } from '../service/values.js'
import { loadMediaUses } from './loadMediaUses.js'
import { toPartnerFacts } from './loadPartnerFacts.js'
import { NEW_ID } from './loadProjectFacts.js'
import { localizedTexts } from './localizedTexts.js'

/** What the rules want to know of a partner that is published; at most one call of the database. */
export const loadPartnerSubjectFacts = async (args: LoadFactsArgs): Promise<PartnerSubjectFacts> => {
  const { doc, req, settings, sources, stored } = args
  const collection = req.payload.collections[settings.partners]?.config
  if (!collection) throw new Error(`There is no collection "${settings.partners}".`)
  const { localization } = req.payload.config
  const locale = args.locale ?? req.locale ?? (localization ? localization.defaultLocale : 'fr')
  const id = idOf(doc.id) ?? NEW_ID
  const { agreements } = sources.ledger
  const isInForce = (one: Parameters<typeof inForceOf>[0]): boolean =>
    !isAmendment(one) && spanOn(inForceOf(one, agreements), sources.today) !== undefined
  return {
    ...toPartnerFacts({ ...doc, id }, titleOf({ collection, doc: { ...doc, id }, locale, req })),
    agreementsInForce: [...agreements.values()].filter((one) => one.parties.includes(id) && isInForce(one)).length,
    media: await loadMediaUses({ doc, fields: collection.flattenedFields, req, settings }),
    texts: localizedTexts({ doc, fields: collection.flattenedFields, locale, stored }),
  }
}

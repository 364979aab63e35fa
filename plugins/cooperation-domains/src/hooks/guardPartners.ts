import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { judgeLosses } from '../guard/judgeLosses.js'
import { refusal } from '../guard/refusal.js'
import { removePartner } from '../guard/world.js'
import { loadPartners } from '../service/loadPartners.js'
import { idOf, type Stored } from '../service/values.js'

type TakeAwayArgs = { id: unknown; path: string; req: PayloadRequest; settings: CooperationDomainsSettings }

const guardTakingAway = async ({ id, path, req, settings }: TakeAwayArgs): Promise<void> => {
  const own = idOf(id)
  if (own === null) return
  const partners = await loadPartners({ ids: [own], req, settings })
  const collection = settings.partners
  const findings = await judgeLosses({
    change: removePartner(own),
    collection,
    id: own,
    partners: [own],
    path,
    req,
    settings,
    title: partners.get(own)?.name ?? own,
  })
  if (findings.length > 0) throw refusal({ collection, findings, req })
}

/** @throws ValidationError (400) of R8 for a partner without whom published projects would lose their cover. */
export const guardPartnerDeletion =
  (settings: CooperationDomainsSettings): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    guardTakingAway({ id, path: 'id', req, settings })

/** The same for the trash, before anything else is said against it. */
export const guardPartnerTrashing =
  (settings: CooperationDomainsSettings): CollectionBeforeValidateHook =>
  async ({ data, operation, originalDoc, req }) => {
    const stored = originalDoc as Stored | undefined
    const isTrashing = operation === 'update' && Boolean((data as Stored).deletedAt) && !stored?.deletedAt
    if (isTrashing) await guardTakingAway({ id: stored?.id, path: 'deletedAt', req, settings })
    return data as unknown
  }

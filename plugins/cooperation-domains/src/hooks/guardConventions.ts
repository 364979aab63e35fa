import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook } from 'payload'

import type { Agreement, Waiver } from '../coverage/types.js'
import type { RuleFinding } from '../rules/ruleTypes.js'
import type { CooperationDomainsSettings } from '../types.js'
import type { Written } from './guardPublication.js'

import { NEW_ID } from '../facts/loadProjectFacts.js'
import { conventionChange } from '../guard/conventionChange.js'
import { judgeLosses } from '../guard/judgeLosses.js'
import { notedWrite } from '../guard/notedWrite.js'
import { refusal } from '../guard/refusal.js'
import { sourcesOf } from '../guard/sourcesOf.js'
import { setAgreement } from '../guard/world.js'
import { isPublished } from '../service/isPublished.js'
import { titleOf } from '../service/titleOf.js'
import { toAgreement } from '../service/toAgreement.js'
import { idOf, type Stored } from '../service/values.js'
import { toProject } from '../service/toProject.js'

const waiversOf = (doc: Stored): Waiver[] => toProject({ waivers: doc.waivers }, '').waivers

/** What published projects would lose by the save of a convention. */
export const lossesOfConvention =
  (settings: CooperationDomainsSettings) =>
  async ({ collection, data, doc, id, live, req }: Written): Promise<RuleFinding[]> => {
    const { localization } = req.payload.config
    const isPublic = (stored: Stored | null): boolean =>
      stored !== null && isPublished({ collection, doc: stored, localization })
    if (!isPublic(live) && !isPublic(doc)) return []
    const noted = notedWrite(req, collection.slug)
    const { ledger } = await sourcesOf({ noted, req, settings })
    const own = id ?? NEW_ID
    const createdAt = live?.createdAt ?? data.createdAt ?? new Date().toISOString()
    const next: Stored = { ...doc, createdAt, id: own }
    const title = titleOf({ collection, doc: next, locale: req.locale ?? undefined, req })
    const after: Agreement | null = isPublic(doc) ? toAgreement(next, title) : null
    const before = ledger.agreements.get(own) ?? null
    const change = conventionChange({ after, agreements: ledger.agreements, before })
    if (!change) return []
    return judgeLosses({
      ...change,
      change: setAgreement(own, after),
      collection: collection.slug,
      id: own,
      req,
      settings,
      title: after?.title ?? before?.title ?? own,
      waivers: waiversOf(data),
    })
  }

type TakeAwayArgs = { collection: string; id: unknown; path: string; settings: CooperationDomainsSettings }

const guardTakingAway = async (
  { collection, id, path, settings }: TakeAwayArgs,
  req: Parameters<CollectionBeforeDeleteHook>[0]['req'],
): Promise<void> => {
  const own = idOf(id)
  if (own === null) return
  const { ledger } = await sourcesOf({ noted: notedWrite(req, collection), req, settings })
  const before = ledger.agreements.get(own) ?? null
  const change = conventionChange({ after: null, agreements: ledger.agreements, before })
  if (!change) return
  const findings = await judgeLosses({
    ...change,
    change: setAgreement(own, null),
    collection,
    id: own,
    path,
    req,
    settings,
    title: before?.title ?? own,
  })
  if (findings.length > 0) throw refusal({ collection, findings, req })
}

/** @throws ValidationError (400) of R8 for a convention whose deletion would take cover away. */
export const guardConventionDeletion =
  (settings: CooperationDomainsSettings): CollectionBeforeDeleteHook =>
  ({ collection, id, req }) =>
    guardTakingAway({ collection: collection.slug, id, path: 'id', settings }, req)

/** The same for the trash, before anything else is said against it. */
export const guardConventionTrashing =
  (settings: CooperationDomainsSettings): CollectionBeforeValidateHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const stored = originalDoc as Stored | undefined
    const isTrashing = operation === 'update' && Boolean((data as Stored).deletedAt) && !stored?.deletedAt
    if (isTrashing) {
      await guardTakingAway({ collection: collection.slug, id: stored?.id, path: 'deletedAt', settings }, req)
    }
    return data as unknown
  }

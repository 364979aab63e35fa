import type { PayloadRequest } from 'payload'

import type { Agreement, Day, Standing } from '../coverage/types.js'
import type { CooperationDomainsSettings } from '../types.js'

import { standingOf } from '../coverage/standingOf.js'
import { isPublished } from './isPublished.js'
import { loadAmended, loadAmendments } from './loadAmendments.js'
import { publishedConventions } from './loadConventionDocs.js'
import { loadStored } from './loadStored.js'
import { todayOf } from './todayOf.js'
import { AGREEMENT_FIELDS, toAgreement } from './toAgreement.js'
import { dayOf, isRecord, type Stored } from './values.js'

type LoadStandingsArgs = {
  ids: readonly string[]
  req: PayloadRequest
  settings: Pick<CooperationDomainsSettings, 'conventions' | 'timeZone'>
  today?: Day | undefined
}

const bare = (doc: Stored): Agreement => toAgreement(doc, '')

const hasDeliberation = ({ deliberation }: Stored): boolean | undefined =>
  deliberation === undefined ? undefined : isRecord(deliberation) && dayOf(deliberation.adoptedOn) !== null

/**
 * Where conventions stand, by id: published ones with what they amend and what amends them, others by their latest version;
 * four calls of the database, or some more where amendments are amended, however many conventions there are.
 */
export const loadStandings = async ({
  ids,
  req,
  settings,
  today,
}: LoadStandingsArgs): Promise<Map<string, Standing>> => {
  const collection = req.payload.collections[settings.conventions]?.config
  if (!collection || ids.length === 0) return new Map()
  const { localization } = req.payload.config
  const day = today ?? (await todayOf(settings, req))
  const stored = { collection: collection.slug, fields: AGREEMENT_FIELDS, req }
  const docs = await loadStored({ ...stored, where: { id: { in: [...ids] } } })
  const isLive = (doc: Stored): boolean => isPublished({ collection, doc, localization })
  const live = docs.filter(isLive)
  const drafts = docs.filter((doc) => !isLive(doc))
  const draftIDs = drafts.map(({ id }) => String(id))
  const latest = drafts.length > 0 ? await loadStored({ ...stored, draft: true, where: { id: { in: draftIDs } } }) : []
  const hasAmendments = collection.flattenedFields.some(({ name }) => name === 'amends')
  const load = publishedConventions({ collection, req })
  const family = hasAmendments ? [...live, ...(await loadAmended({ known: live, load }))] : live
  const amendments = hasAmendments ? await loadAmendments({ known: family, load }) : []
  const ledger = { agreements: new Map([...family, ...amendments].map((doc) => [String(doc.id), bare(doc)])) }
  const standing = (doc: Stored, isDraft: boolean): [string, Standing] => [
    String(doc.id),
    standingOf({ agreement: bare(doc), hasDeliberation: hasDeliberation(doc), isDraft, ledger, today: day }),
  ]
  return new Map([
    ...[...drafts, ...latest].map((doc) => standing(doc, true)),
    ...live.map((doc) => standing(doc, false)),
  ])
}

import type { PayloadRequest } from 'payload'

import type { Agreement, Day, Standing } from '../coverage/types.js'
import type { CooperationDomainsSettings } from '../types.js'

import { isAmendment } from '../coverage/isAmendment.js'
import { standingOf } from '../coverage/standingOf.js'
import { amendingIDs, type Link } from './amendingIDs.js'
import { isPublished } from './isPublished.js'
import { loadStored } from './loadStored.js'
import { todayOf } from './todayOf.js'
import { AGREEMENT_FIELDS, toAgreement } from './toAgreement.js'
import { dayOf, idOf, isRecord, type Stored } from './values.js'

type LoadStandingsArgs = {
  ids: readonly string[]
  req: PayloadRequest
  settings: Pick<CooperationDomainsSettings, 'conventions' | 'timeZone'>
  today?: Day | undefined
}

const bare = (doc: Stored): Agreement => toAgreement(doc, '')

/** The conventions that the amendments belong to, by way of other amendments. */
const rootsOf = (agreements: readonly Agreement[], links: readonly Link[]): string[] => {
  const targets = new Map(links.map(({ amends, id }) => [id, amends]))
  return agreements.filter(isAmendment).flatMap(({ amends }) => {
    const seen = new Set<string>()
    let id = amends
    while (id !== null && targets.has(id) && !seen.has(id)) {
      seen.add(id)
      id = targets.get(id) ?? null
    }
    return id === null ? [] : [id]
  })
}

const hasDeliberation = ({ deliberation }: Stored): boolean | undefined =>
  deliberation === undefined ? undefined : isRecord(deliberation) && dayOf(deliberation.adoptedOn) !== null

/** Where conventions stand, by id: published ones with what amends them, others by their latest version; at most five calls of the database. */
export const loadStandings = async ({
  ids,
  req,
  settings,
  today,
}: LoadStandingsArgs): Promise<Map<string, Standing>> => {
  const collection = req.payload.collections[settings.conventions]?.config
  if (!collection || ids.length === 0) return new Map()
  const { localization } = req.payload.config
  const isLive = (doc: Stored): boolean => isPublished({ collection, doc, localization })
  const load = (where: object, fields = AGREEMENT_FIELDS, draft = false): Promise<Stored[]> =>
    loadStored({ collection: collection.slug, draft, fields, req, where: where as never })
  const day = today ?? (await todayOf(settings, req))
  const docs = await load({ id: { in: [...ids] } })
  const live = docs.filter(isLive)
  const asked = live.map(bare)
  const agreements = new Map(asked.map((agreement) => [agreement.id, agreement]))
  if (live.length > 0) {
    const amendments = (await load({ instrument: { equals: 'amendment' } }, ['amends', 'instrument'])).filter(isLive)
    const links = amendments.map((doc): Link => ({ amends: idOf(doc.amends), id: String(doc.id) }))
    const roots = rootsOf(asked, links)
    const bases = [...asked, ...roots.map((id) => ({ id }))]
    const missing = [...new Set([...roots, ...amendingIDs({ agreements: bases, links })])].filter(
      (id) => !agreements.has(id),
    )
    const others = missing.length > 0 ? (await load({ id: { in: missing } })).filter(isLive) : []
    for (const agreement of others.map(bare)) agreements.set(agreement.id, agreement)
  }
  const drafts = docs.filter((doc) => !isLive(doc)).map(({ id }) => String(id))
  const latest = drafts.length > 0 ? await load({ id: { in: drafts } }, AGREEMENT_FIELDS, true) : []
  const ledger = { agreements }
  const standing = (doc: Stored, isDraft: boolean): [string, Standing] => [
    String(doc.id),
    standingOf({ agreement: bare(doc), hasDeliberation: hasDeliberation(doc), isDraft, ledger, today: day }),
  ]
  return new Map([...latest.map((doc) => standing(doc, true)), ...live.map((doc) => standing(doc, false))])
}

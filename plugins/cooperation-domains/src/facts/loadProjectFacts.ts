import type { PayloadRequest } from 'payload'

import type { CoverageProject, Ledger } from '../coverage/types.js'
import type { EnvelopeFacts, FundingFacts, OnePercentLine, PartnerFacts, ProjectFacts } from '../rules/facts.js'
import type { CooperationDomainsSettings } from '../types.js'
import type { FundedProject } from './loadPublishedProjects.js'
import type { Sources } from './loadSources.js'

import { createLedger } from '../coverage/createLedger.js'
import { judgeProject } from '../coverage/judgeProject.js'
import { SERVICE_OF_MECHANISM } from '../rules/mechanisms.js'
import { asIfSent, pendingCover } from '../rules/pendingCover.js'
import { isPublished } from '../service/isPublished.js'
import { titleOf } from '../service/titleOf.js'
import { toProject } from '../service/toProject.js'
import { dayOf, idOf, idsOf, numberOf, rowsOf, type Stored, textOf } from '../service/values.js'
import { deliberationOf } from './deliberationOf.js'
import { envelopeFacts } from './envelopeFacts.js'
import { isAsked } from './isAsked.js'
import { fundingLines, loadFunding } from './loadFunding.js'
import { loadMediaUses } from './loadMediaUses.js'
import { loadPartnerFacts } from './loadPartnerFacts.js'
import { loadPublishedProjects } from './loadPublishedProjects.js'
import { localizedTexts } from './localizedTexts.js'

export type LoadFactsArgs = {
  /** Leaves out what only warnings and information need. */
  blockingOnly?: boolean
  /** The document that is judged: as stored with every language in it, or flat in `locale`. */
  doc: Stored
  /** What the public reads now; null where it was never saved. */
  live?: Stored | null | undefined
  /** Of the names and of a flat document; that of the request unless told otherwise. */
  locale?: string | undefined
  req: PayloadRequest
  settings: CooperationDomainsSettings
  sources: Sources
  /** The latest version with every language in it, for a flat document. */
  stored?: Stored | null | undefined
}

/** A document that is not saved yet. */
export const NEW_ID = 'new'

const uncovered = ['lost', 'missing', 'upcoming']

const pendingOf = (judgement: ProjectFacts['judgement'], ledger: Ledger, settings: CooperationDomainsSettings) => {
  if (!judgement.pairs.some(({ state }) => uncovered.includes(state))) return []
  const ifSent = createLedger({
    agreements: [...ledger.agreements.values()].map(asIfSent),
    coveringInstruments: settings.coveringInstruments,
    domains: ledger.domains.values(),
  })
  return pendingCover({ agreements: ledger.agreements, ifSent, judgement })
}

const loadEnvelopes = async (
  { blockingOnly = false, locale, req, settings, sources }: LoadFactsArgs,
  own: FundedProject,
  judgement: ProjectFacts['judgement'],
): Promise<EnvelopeFacts[]> => {
  const { conventions, ledger, rules, today } = sources
  const covering = new Map(judgement.pairs.flatMap((pair) => pair.conventions.map(({ id, title }) => [id, title])))
  if (covering.size === 0 || !isAsked({ blockingOnly, id: 'R9', rules })) return []
  const parties = [...covering.keys()].flatMap((id) => ledger.agreements.get(id)?.parties ?? [])
  const where = { 'partners.partner': { in: [...new Set(parties)] } }
  const others = (await loadPublishedProjects({ locale, req, settings, where })).filter(
    ({ project }) => project.id !== own.project.id,
  )
  return [...covering].flatMap(([id, title]) => {
    const doc = conventions.get(id)
    return doc ? [envelopeFacts({ doc, id, ledger, projects: [...others, own], title, today })] : []
  })
}

const loadOnePercentElsewhere = async (
  { blockingOnly = false, locale, req, settings, sources }: LoadFactsArgs,
  id: string,
  funding: readonly FundingFacts[],
): Promise<OnePercentLine[]> => {
  const isOnePercent = (mechanism: string | null): mechanism is string => (mechanism ?? '') in SERVICE_OF_MECHANISM
  const organisations = funding
    .filter(({ mechanism }) => isOnePercent(mechanism))
    .flatMap(({ organisation }) => organisation?.id ?? [])
  if (organisations.length === 0 || !isAsked({ blockingOnly, id: 'R10', rules: sources.rules })) return []
  const where = { 'funding.organisation': { in: [...new Set(organisations)] } }
  const others = await loadPublishedProjects({ locale, req, settings, where })
  return others
    .filter(({ project }) => project.id !== id)
    .flatMap((other) => other.funding)
    .flatMap(({ amount, currency, mechanism, organisation, year }): OnePercentLine[] =>
      amount === null || organisation === null || year === null || !isOnePercent(mechanism)
        ? []
        : [{ amount, currency, mechanism, organisation, year }],
    )
}

const partnerRows = (doc: Stored, partners: ReadonlyMap<string, PartnerFacts>): ProjectFacts['partners'] =>
  rowsOf(doc.partners).map(({ domains, partner }) => ({
    domains: idsOf(domains),
    partner: partners.get(idOf(partner) ?? '') ?? null,
  }))

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap((text) => textOf(text) ?? []) : [])

/** What the rules want to know of a project; a fixed number of calls of the database. */
export const loadProjectFacts = async (args: LoadFactsArgs): Promise<ProjectFacts> => {
  const { doc, live, req, settings, sources, stored } = args
  const { domains, ledger, today } = sources
  const collection = req.payload.collections[settings.projects]?.config
  if (!collection) throw new Error(`There is no collection "${settings.projects}".`)
  const { localization } = req.payload.config
  const locale = args.locale ?? req.locale ?? (localization ? localization.defaultLocale : 'fr')
  const id = textOf(doc.id) ?? idOf(doc.id) ?? NEW_ID
  const title = titleOf({ collection, doc: { ...doc, id }, locale, req })
  const project: CoverageProject = toProject({ ...doc, id }, title)
  const partners = await loadPartnerFacts({
    ids: project.partners.map(({ partner }) => partner),
    locale,
    req,
    settings,
  })
  const judged = judgeProject({ expiringDays: settings.expiringDays, ledger, project, today })
  const judgement = { ...judged, pairs: judged.pairs.map((pair) => ({ ...pair, cover: ledger.coverOf(pair) })) }
  const funding = await loadFunding({ doc, req })
  const named = new Set([...project.domains, ...project.partners.flatMap((row) => row.domains)])
  const isLive = live && isPublished({ collection, doc: live, localization })
  return {
    deliberation: deliberationOf({ collection, doc }),
    documents: idsOf(doc.documents).length,
    domains: rowsOf(doc.domains).map(({ domain, weight }) => ({ id: idOf(domain), weight: numberOf(weight) })),
    domainsById: Object.fromEntries([...named].flatMap((one) => (domains[one] ? [[one, domains[one]]] : []))),
    endsOn: dayOf(doc.endsOn),
    envelopes: await loadEnvelopes(args, { funding: fundingLines(doc), project }, judgement),
    funding,
    id,
    judgement,
    justification: textOf(doc.justification),
    legalBasis: project.legalBasis,
    media: await loadMediaUses({ doc, fields: collection.flattenedFields, req, settings }),
    onePercentElsewhere: await loadOnePercentElsewhere(args, id, funding),
    partners: partnerRows(doc, partners),
    pending: pendingOf(judgement, ledger, settings),
    publishedPartners: isLive ? idsOf(rowsOf(live.partners).map(({ partner }) => partner)) : [],
    sdgGoals: textsOf(doc.sdgGoals),
    sdgTargets: textsOf(doc.sdgTargets),
    startsOn: dayOf(doc.startsOn),
    texts: localizedTexts({ doc, fields: collection.flattenedFields, locale, stored }),
    title,
    waivers: project.waivers,
  }
}

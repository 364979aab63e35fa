import type { Agreement, Ledger } from '../coverage/types.js'
import type { ConventionFacts, LocalizedText } from '../rules/facts.js'
import type { CooperationDomainsSettings } from '../types.js'
import type { FundedProject } from './loadPublishedProjects.js'
import type { LoadFactsArgs } from './loadProjectFacts.js'

import { createLedger } from '../coverage/createLedger.js'
import { judgePair } from '../coverage/judgePair.js'
import { projectPairs } from '../coverage/projectPairs.js'
import { standingOf } from '../coverage/standingOf.js'
import { isPublished } from '../service/isPublished.js'
import { titleOf } from '../service/titleOf.js'
import { toAgreement } from '../service/toAgreement.js'
import { dayOf, idOf, idsOf, isRecord, numberOf, rowsOf, type Stored, textOf } from '../service/values.js'
import { deliberationOf } from './deliberationOf.js'
import { envelopeFacts } from './envelopeFacts.js'
import { isAsked } from './isAsked.js'
import { loadMediaUses } from './loadMediaUses.js'
import { loadPartnerFacts } from './loadPartnerFacts.js'
import { NEW_ID } from './loadProjectFacts.js'
import { loadPublishedProjects } from './loadPublishedProjects.js'
import { localizedTexts } from './localizedTexts.js'
import { keeps, NOT_KEPT } from './notKept.js'

type LedgerWithArgs = { agreement: Agreement; ledger: Ledger; settings: CooperationDomainsSettings }

/** The ledger as it would be with the agreement published as it is given. */
export const ledgerWith = ({ agreement, ledger, settings }: LedgerWithArgs): Ledger =>
  createLedger({
    agreements: new Map([...ledger.agreements, [agreement.id, agreement]]).values(),
    coveringInstruments: settings.coveringInstruments,
    domains: ledger.domains.values(),
  })

/** The projects, and the ledger in which the convention stands as it is given. */
const loadCovered = async (
  { blockingOnly = false, locale, req, settings, sources }: LoadFactsArgs,
  agreement: Agreement,
): Promise<{ ledger: Ledger; projects: FundedProject[] }> => {
  const { rules } = sources
  const isNeeded =
    isAsked({ blockingOnly, id: 'R7', keys: ['conventionEnds'], rules }) || isAsked({ blockingOnly, id: 'R9', rules })
  if (!isNeeded || agreement.parties.length === 0) return { ledger: sources.ledger, projects: [] }
  const where = { 'partners.partner': { in: [...new Set(agreement.parties)] } }
  const projects = await loadPublishedProjects({ locale, req, settings, where })
  return { ledger: ledgerWith({ agreement, ledger: sources.ledger, settings }), projects }
}

const objectOf = ({ object }: Stored, texts: readonly LocalizedText[], defaultLocale: string): string | null =>
  texts.find(({ path }) => path === 'object')?.values[defaultLocale] ??
  textOf(isRecord(object) ? object[defaultLocale] : object)

/** What the rules want to know of a convention, as it would be once published; a fixed number of calls of the database. */
export const loadConventionFacts = async (args: LoadFactsArgs): Promise<ConventionFacts> => {
  const { doc, live, req, settings, sources, stored } = args
  const { today } = sources
  const collection = req.payload.collections[settings.conventions]?.config
  if (!collection) throw new Error(`There is no collection "${settings.conventions}".`)
  const { localization } = req.payload.config
  const defaultLocale = localization ? localization.defaultLocale : 'fr'
  const locale = args.locale ?? req.locale ?? defaultLocale
  const id = idOf(doc.id) ?? NEW_ID
  const title = titleOf({ collection, doc: { ...doc, id }, locale, req })
  const agreement = toAgreement({ ...doc, id }, title)
  const partners = await loadPartnerFacts({ ids: agreement.parties, locale, req, settings })
  const { ledger, projects } = await loadCovered(args, agreement)
  const media = await loadMediaUses({ doc, fields: collection.flattenedFields, req, settings })
  // A model without the decision says neither that there is one nor that it is lacking.
  const deliberation = keeps(collection, 'deliberation')
    ? deliberationOf({ collection, doc })
    : { adoptedOn: agreement.signedOn ?? agreement.transmittedOn, reference: NOT_KEPT }
  const texts = localizedTexts({ doc, fields: collection.flattenedFields, locale, stored })
  const exception: Stored = isRecord(doc.stateException) ? doc.stateException : {}
  const isCoveredToday = ({ project }: FundedProject): boolean =>
    projectPairs(project).some((pair) =>
      judgePair({ ledger, pair, project, today }).conventions.some((one) => one.id === id),
    )
  return {
    currency: keeps(collection, 'currency') ? textOf(doc.currency) : NOT_KEPT,
    deliberation,
    domains: agreement.domains,
    envelope: projects.length > 0 ? envelopeFacts({ doc, id, ledger, projects, title, today }) : null,
    forecastAmount: keeps(collection, 'forecastAmount') ? numberOf(doc.forecastAmount) : 0,
    id,
    instrument: agreement.instrument,
    media,
    object: keeps(collection, 'object') ? objectOf(doc, texts, defaultLocale) : NOT_KEPT,
    parties: rowsOf(doc.parties).map(({ partner }) => partners.get(idOf(partner) ?? '') ?? null),
    projects: projects
      .filter(isCoveredToday)
      .map(({ project }) => ({ endsOn: project.endsOn, id: project.id, title: project.title })),
    publicDocuments: media.filter(({ isPublic, path }) => isPublic && path.startsWith('documents')).length,
    publishedPartners:
      live && isPublished({ collection, doc: live, localization })
        ? idsOf(rowsOf(live.parties).map(({ partner }) => partner))
        : [],
    signedOn: agreement.signedOn,
    standing: standingOf({
      agreement,
      hasDeliberation: keeps(collection, 'deliberation') ? deliberation.adoptedOn !== null : undefined,
      isDraft: false,
      ledger: ledgerWith({ agreement, ledger: sources.ledger, settings }),
      today,
    }),
    stateException: { authorisedOn: dayOf(exception.authorisedOn), case: textOf(exception.case) },
    texts,
    title,
    transmittedOn: agreement.transmittedOn,
    waivers: rowsOf(doc.waivers).map(({ expiresOn, grantedOn, rule }) => ({
      expiresOn: dayOf(expiresOn),
      grantedOn: dayOf(grantedOn),
      rule: textOf(rule) ?? '',
    })),
  }
}

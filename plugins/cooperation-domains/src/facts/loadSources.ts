import type { PayloadRequest } from 'payload'

import type { Day, Ledger } from '../coverage/types.js'
import type { DomainFacts } from '../rules/facts.js'
import type { ResolvedRule } from '../rules/resolveRules.js'
import type { Stored } from '../service/values.js'
import type { CooperationDomainsSettings } from '../types.js'

import { createLedger } from '../coverage/createLedger.js'
import { loadConventionDocs } from '../service/loadConventionDocs.js'
import { loadStored } from '../service/loadStored.js'
import { titleFieldOf, titleOf } from '../service/titleOf.js'
import { toAgreement } from '../service/toAgreement.js'
import { todayOf } from '../service/todayOf.js'
import { DOMAIN_FIELDS, domainFacts, domainNodes } from './domainFacts.js'
import { loadRules } from './loadRules.js'

/** What the facts of every subject are made from, as the transaction of the request sees it. */
export type Sources = {
  /** Published ones as they are stored, by id. */
  conventions: ReadonlyMap<string, Stored>
  /** All of them, by id. */
  domains: Readonly<Record<string, DomainFacts>>
  ledger: Ledger
  rules: readonly ResolvedRule[]
  today: Day
}

type LoadSourcesArgs = {
  /** Of the names; that of the request unless told otherwise. */
  locale?: string | undefined
  /** Ids: the conventions of these partners alone; all of them where left out. */
  partners?: readonly string[] | undefined
  req: PayloadRequest
  settings: CooperationDomainsSettings
  /** Stands for today. */
  today?: Day | undefined
}

const MONEY_FIELDS = ['currency', 'forecastAmount']

/** Rules, domains and published conventions; a fixed number of calls of the database. */
export const loadSources = async ({ locale, partners, req, settings, today }: LoadSourcesArgs): Promise<Sources> => {
  const shownIn = locale ?? req.locale ?? undefined
  const named = (slug: string) => {
    const collection = req.payload.collections[slug]?.config
    if (!collection) throw new Error(`There is no collection "${slug}".`)
    return { collection, titleOf: (doc: Stored) => titleOf({ collection, doc, locale: shownIn, req }) }
  }
  const domains = named('domains')
  const conventions = named(settings.conventions)
  // One after the other: a transaction serves one statement at a time.
  const rules = await loadRules({ req, settings })
  const docs = await loadStored({ collection: 'domains', fields: DOMAIN_FIELDS, req })
  const fields = [...MONEY_FIELDS, titleFieldOf(conventions.collection)]
  const published = await loadConventionDocs({ collection: conventions.collection, fields, partners, req })
  return {
    conventions: new Map(published.map((doc) => [String(doc.id), doc])),
    domains: domainFacts({ docs, titleOf: domains.titleOf }),
    ledger: createLedger({
      agreements: published.map((doc) => toAgreement(doc, conventions.titleOf(doc))),
      coveringInstruments: settings.coveringInstruments,
      domains: domainNodes({ docs, titleOf: domains.titleOf }),
    }),
    rules,
    today: today ?? (await todayOf(settings, req)),
  }
}

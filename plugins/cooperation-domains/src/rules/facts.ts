import type { Day, JudgedPair, LegalBasis, PairState, Span, Standing, Waiver } from '../coverage/types.js'
import type { Amount } from '../money/cents.js'

/** Something that a message names. */
export type Named = { id: string; title: string }

export type PartnerFacts = {
  authorityType: string
  /** ISO 3166-1 alpha-2. */
  country: string | null
  id: string
  /** False: its authorities act in a frame that France does not recognise. Left out: the model does not say. */
  isRecognised?: boolean | null
  name: string
  relationStatus: string
}

export type DomainFacts = {
  /** Codes of the domains above it. */
  ancestorCodes?: string[]
  code: string
  /** Its own OECD-DAC code, or else that of the nearest domain above it. */
  dacCode: string | null
  deprecated: boolean
  id: string
  /** Its own 1 % scheme, or else that of the nearest domain above it. */
  onePercentScheme: 'energy' | 'waste' | 'water' | null
  /** Title of its successor. */
  replacedBy: string | null
  sdgGoals: string[]
  sdgTargets: string[]
  title: string
}

export type Deliberation = {
  adoptedOn: Day | null
  reference: string | null
  /** Left out: the model does not keep it, so no rule asks for it. */
  transmittedOn?: Day | null
}

export type ServiceKind = 'energy' | 'sanitation' | 'waste' | 'water'

export type OrganisationFacts = {
  id: string
  name: string
  services: { kind: ServiceKind; resources: { amount: Amount | null; currency: string; year: number | null }[] }[]
  /** IATI OrganisationType: `11` is a local government. */
  type: string | null
}

/** One row of `funding`; rows keep their place. */
export type FundingFacts = {
  amount: Amount | null
  currency: string | null
  mechanism: string | null
  organisation: OrganisationFacts | null
  paidAmount: Amount | null
  year: number | null
}

/** A line of 1 % money in another published project. */
export type OnePercentLine = {
  amount: Amount
  currency: string | null
  mechanism: string
  organisation: string
  year: number
}

/** A convention and all that published projects under it cost, the one at hand included as it would be. */
export type EnvelopeFacts = {
  contributions: {
    amount: Amount | null
    currency: string | null
    mechanism: string | null
    project: Named
    year: number | null
  }[]
  convention: Named
  currency: string | null
  forecastAmount: Amount | null
  /** Forecast of single years, where the model keeps it. */
  perYear?: { amount: Amount | null; year: number }[]
}

/** A judged pair with every span in which it is covered (`ledger.coverOf`). */
export type PairFacts = JudgedPair & { cover: Span[] }

/** A published convention that would cover an uncovered pair, were it signed or sent (see `pendingCover`). */
export type PendingCover = { convention: Named; domain: string; lacks: 'signature' | 'transmission'; partner: string }

export type MediaFacts = {
  /** In French. */
  alt: string | null
  consent: { expiresOn: Day | null; reference: string | null; required: boolean }
  credit: string | null
  isImage: boolean
  isPublic: boolean
  licence: string | null
  /** What a message calls it, such as its file name. */
  name: string
}

/** A picture or document that the document at hand shows, and in which field. */
export type MediaUse = MediaFacts & { path: string }

/** A public text in its languages. */
export type LocalizedText = { isRequired: boolean; path: string; values: Record<string, string | null | undefined> }

type Editorial = { media: MediaUse[]; texts: LocalizedText[] }

export type ProjectFacts = Editorial & {
  deliberation: Deliberation
  /** How many documents are attached. */
  documents: number
  /** One entry a row, in order; `id: null` for an empty row. */
  domains: { id: string | null; weight: number | null }[]
  /** Every existing domain that the project or a row of its partners names, by id. */
  domainsById: Record<string, DomainFacts>
  endsOn: Day | null
  /** One a convention that covers a pair of the project. */
  envelopes: EnvelopeFacts[]
  funding: FundingFacts[]
  id: string
  /** As `judgeProject` gives it, with the spans of each pair. */
  judgement: { pairs: PairFacts[]; state: PairState }
  justification: string | null
  legalBasis: LegalBasis
  /** Years already declared as official development assistance. Left out: the model does not keep them. */
  odaDeclaredYears?: number[]
  /** 1 % lines of other published projects with the same organisations. */
  onePercentElsewhere: OnePercentLine[]
  /** One entry a row, in order; `partner: null` for an empty row. */
  partners: { domains: string[]; partner: PartnerFacts | null }[]
  pending: PendingCover[]
  /** Partners that its published version already names: their ids. */
  publishedPartners?: string[]
  sdgGoals: string[]
  sdgTargets: string[]
  startsOn: Day | null
  title: string
  waivers: Waiver[]
}

export type ConventionFacts = Editorial & {
  currency: string | null
  deliberation: Deliberation
  /** Ids. */
  domains: string[]
  envelope: EnvelopeFacts | null
  forecastAmount: Amount | null
  id: string
  instrument: string
  /** In French. */
  object: string | null
  /** One entry a row, in order; null for an empty row. */
  parties: (PartnerFacts | null)[]
  /** Published projects that it covers today. */
  projects: (Named & { endsOn: Day | null })[]
  /** How many of its documents the public may read. */
  publicDocuments: number
  /** Parties that its published version already names: their ids. */
  publishedPartners?: string[]
  signedOn: Day | null
  standing: Standing
  stateException: { authorisedOn: Day | null; case: string | null }
  title: string
  transmittedOn: Day | null
  waivers: Waiver[]
}

export type PartnerSubjectFacts = Editorial &
  PartnerFacts & {
    /** How many conventions with it are in force today. */
    agreementsInForce: number
    /** A dated word on why there is none, where the model keeps one. */
    statement?: { on: Day | null; text: string | null } | null
  }

/** What published projects would lose by a write (`lostPairs`), with names. */
export type ChangeFacts = {
  losses: {
    pairs: { domain: { code: string; id: string; title: string }; partner: { id: string; name: string } }[]
    project: Named
  }[]
  /** The field that the write is about. */
  path: string
}

/** What the rules of each subject take. */
export type FactsOf = {
  change: ChangeFacts
  convention: ConventionFacts
  media: MediaFacts
  partner: PartnerSubjectFacts
  project: ProjectFacts
}

export type Subject = keyof FactsOf

export type Facts = { [S in Subject]: FactsOf[S] & { subject: S } }[Subject]

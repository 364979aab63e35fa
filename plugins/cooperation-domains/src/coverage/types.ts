/** A calendar day, `YYYY-MM-DD`. Days compare as text. */
export type Day = string

/** Days from the first to the last, both included; `until: null` has no end. */
export type Span = { from: Day; until: Day | null }

/** As a `Span`; `from: null` is since ever. */
export type Period = { from: Day | null; until: Day | null }

/** One partner and one domain, by their ids. */
export type Pair = { domain: string; partner: string }

export type Renewal = { mode: 'express' | 'none' | 'tacit'; months: number | null; times: number | null }

/** A convention as the rules see it. Only published ones cover, so only published ones are put into a ledger. */
export type Agreement = {
  amends: string | null
  /** When the document was created: the last word on which of two amendments comes first. */
  createdAt: string
  domains: string[]
  endsOn: Day | null
  id: string
  inheritsDomains: boolean
  instrument: string
  parent: string | null
  /** Ids of the partners that are parties. */
  parties: string[]
  removedDomains: string[]
  renewal: Renewal
  signedOn: Day | null
  startsOn: Day | null
  terminatedOn: Day | null
  title: string
  transmittedOn: Day | null
}

/** A domain and its place in the tree. */
export type DomainNode = { code: string; id: string; parent: string | null; title: string }

export type LegalBasis = 'association-support' | 'convention' | 'humanitarian' | 'other-action'

/** A decision that lifts a rule for a project (or a convention) from `grantedOn` to `expiresOn`, both included. */
export type Waiver = { expiresOn: Day | null; grantedOn: Day | null; rule: string }

/** A project as the coverage rules see it. */
export type CoverageProject = {
  domains: string[]
  endsOn: Day | null
  id: string
  legalBasis: LegalBasis
  /** One entry a row; `domains` empty: all the project's domains. */
  partners: { domains: string[]; partner: string }[]
  startsOn: Day | null
  title: string
  waivers: Waiver[]
}

/** Worst first: the order in which the state of a project follows from its pairs. */
export const PAIR_STATES = ['missing', 'lost', 'upcoming', 'expiring', 'waived', 'exempt', 'covered'] as const

export type PairState = (typeof PAIR_STATES)[number]

/** One convention that covers a pair on the day judged, with its own unbroken cover of that pair around that day. */
export type CoveringAgreement = { from: Day; id: string; title: string; until: Day | null }

export type JudgedPair = Pair & {
  conventions: CoveringAgreement[]
  /** The day the pair is judged on. */
  on: Day
  state: PairState
  /** Last day of the unbroken cover by whichever conventions; null: open, or not covered. */
  until: Day | null
}

export type Judgement = { pairs: JudgedPair[]; state: PairState }

/** State of a pair as the agreements alone make it, without a project. */
export type CellState = 'covered' | 'expired' | 'expiring' | 'none' | 'upcoming'

export type StandingState = 'deliberated' | 'draft' | 'expired' | 'in-force' | 'signed' | 'terminated'

/** Where an agreement stands on a day; `reasons` are codes such as `NOT_TRANSMITTED`, worded by the translations. */
export type Standing = { from: Day | null; reasons: string[]; state: StandingState; until: Day | null }

export type Ledger = {
  agreements: ReadonlyMap<string, Agreement>
  /** Every agreement that ever covers the pair, with the spans in order, none adjoining another. */
  coverBy: (pair: Pair) => { agreement: Agreement; spans: Span[] }[]
  /** The spans in which any agreement covers the pair: in order, none adjoining or overlapping another. */
  coverOf: (pair: Pair) => Span[]
  domains: ReadonlyMap<string, DomainNode>
}

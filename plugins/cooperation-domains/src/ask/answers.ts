import type { CellState, CoveringAgreement, Day, PairState, Standing } from '../coverage/types.js'
import type { RuleId, Severity } from '../rules/ruleTypes.js'

export type NamedPartner = { id: string; name: string }

export type NamedDomain = { code: string; title: string }

export type PairAnswer = {
  conventions: CoveringAgreement[]
  domain: NamedDomain
  partner: NamedPartner
  state: PairState
  until: Day | null
}

export type FindingAnswer = {
  /** The source of the rule, such as `CGCT, art. L1115-1`. */
  basis: string
  domain: NamedDomain | null
  message: string
  partner: NamedPartner | null
  path: string
  rule: RuleId
  severity: Severity
}

export type CoverageAnswer = { date: Day; findings: FindingAnswer[]; pairs: PairAnswer[]; state: PairState }

export type CellAnswer = {
  conventions: CoveringAgreement[]
  domain: NamedDomain
  partner: NamedPartner
  projects: { id: string; state: PairState; title: string }[]
  state: CellState
  until: Day | null
}

export type MatrixAnswer = { cells: CellAnswer[]; date: Day }

export type PairNames = { domain: NamedDomain; partner: NamedPartner }

export type StatedPair = PairNames & { state: PairState }

export type RelianceAnswer = {
  /** The convention that an amendment acts on: the projects are those of that one. */
  amended: { id: string; title: string } | null
  date: Day
  /** It is in force and ends soon. */
  isExpiring: boolean
  /** Published ones, by title: what it covers of each on the day that is judged on, and what it alone covers today. */
  projects: { id: string; lost: PairNames[]; pairs: PairNames[]; title: string }[]
  standing: Standing
}

/** So many in all, the first of them told. */
export type Counted<Item> = { items: Item[]; total: number }

type Titled = { id: string; title: string }

export type AttentionAnswer = {
  /** Projects whose latest version is a draft that the rule of coverage keeps from being published: by these pairs, or as told. */
  blocked: Counted<Titled & { messages: string[]; pairs: StatedPair[] }>
  date: Day
  /** Conventions in force that end soon, the next first, with how many published projects they cover today. */
  expiring: Counted<Titled & { projects: number; until: Day }>
  /** Published projects that are not covered on the day they are judged on. */
  lost: Counted<Titled & { pairs: StatedPair[] }>
  /** Conventions that are signed but not sent to the State’s representative, the oldest first. */
  unsent: Counted<Titled & { signedOn: Day }>
}

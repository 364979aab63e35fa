import type { CellState, CoveringAgreement, Day, PairState, Standing } from '../../coverage/types.js'
import type { RuleId, Severity } from '../../rules/ruleTypes.js'

/** What the panel reads of the plugin’s endpoints. Days are `YYYY-MM-DD`. */
export type NamedPartner = { id: string; name: string }

export type NamedDomain = { code: string; title: string }

export type AnsweredPair = {
  conventions: CoveringAgreement[]
  domain: NamedDomain
  partner: NamedPartner
  state: PairState
  until: Day | null
}

export type AnsweredFinding = {
  message: string
  path: string
  rule: RuleId
  severity: Severity
}

export type CoverageAnswer = {
  date: Day
  findings: AnsweredFinding[]
  pairs: AnsweredPair[]
  state: PairState
}

export type AnsweredProject = { id: string; state: PairState; title: string }

export type MatrixCell = {
  conventions: CoveringAgreement[]
  domain: NamedDomain
  partner: NamedPartner
  projects: AnsweredProject[]
  state: CellState
  until: Day | null
}

export type MatrixAnswer = { cells: MatrixCell[]; date: Day }

export type NamedPair = { domain: NamedDomain; partner: NamedPartner }

export type Reliance = {
  /** The convention that an amendment acts on: the projects are those of that one. */
  amended: { id: string; title: string } | null
  date: Day
  /** It ends soon, and no amendment goes on. */
  isExpiring: boolean
  /** Published ones, by title: the pairs it covers on the day each is judged on, and those that nothing else covers. */
  projects: { id: string; lost: NamedPair[]; pairs: NamedPair[]; title: string }[]
  standing: Standing
}

/** So many in all, the first of them told. */
export type Counted<Item> = { items: Item[]; total: number }

type Titled = { id: string; title: string }

export type Attention = {
  /** Projects that are being written and that the rule of coverage keeps from being published. */
  blocked: Counted<Titled & { messages: string[] }>
  date: Day
  /** Conventions in force that end soon, the next first, with how many published projects they cover today. */
  expiring: Counted<Titled & { projects: number; until: Day }>
  /** Published projects that are not covered on the day they are judged on. */
  lost: Counted<Titled & { pairs: (NamedPair & { state: PairState })[] }>
  /** Conventions that are signed but not sent to the State’s representative, the oldest first. */
  unsent: Counted<Titled & { signedOn: Day }>
}

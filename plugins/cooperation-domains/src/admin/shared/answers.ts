import type { CellState, CoveringAgreement, Day, PairState } from '../../coverage/types.js'
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

import type { CellState, CoveringAgreement, Day, PairState } from '../coverage/types.js'
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

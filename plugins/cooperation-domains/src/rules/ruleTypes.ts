import type { Day } from '../coverage/types.js'
import type { FactsOf, Subject } from './facts.js'
import type { RuleParameter, ValuesOf } from './parameters.js'
import type { Finding } from './types.js'

/** In order: what blocks publishing, what only warns, what only tells. */
export const SEVERITIES = ['block', 'warning', 'information'] as const

export type Severity = (typeof SEVERITIES)[number]

export const RULE_IDS = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
] as const

export type RuleId = (typeof RULE_IDS)[number]

/** A text in the languages of the panel. */
export type Text = { en: string; es: string; fr: string }

export type Language = keyof Text

/** Where a rule comes from; `article: null` where no article of law says it. */
export type Basis = { article: string | null; text: Text }

/** What fills a place in a message. All of it survives JSON. */
export type ParamValue =
  | number
  | string
  /** Units of the currency with two decimals, as `textOfCents` writes them. */
  | { amount: string; currency: string }
  | { day: Day }
  /** A number in figures, with its decimals as they are. */
  | { decimal: string }
  | { from: Day; until: Day | null }
  | { losses: { pairs: { domain: string; partner: string }[]; project: string }[] }
  | { names: string[] }
  /** A word that the translations know. */
  | { term: string }

export type Params = Record<string, ParamValue>

/** What a check answers; the engine adds rule, code, severity and message. */
export type Found<Key extends string = string> = {
  /** Id. */
  domain?: string | null
  key: Key
  params?: Params
  /** Id. */
  partner?: string | null
  path: string
}

export type FindingDefault = {
  /** A code that is already public under another name. */
  code?: Finding['code']
  /** Always applies: no setting and no waiver changes it. */
  isFixed?: true
  severity: Severity
  /** Only says more of what that rule finds: goes with it, and is never graver. */
  within?: RuleId
}

export type Dated<T> = T & { today: Day }

export type Check<S extends Subject, Values, Key extends string = string> = (
  facts: Dated<FactsOf[S]>,
  parameters: Values,
) => Found<Key>[]

export type Checks<Values, Key extends string = string> = { [S in Subject]?: Check<S, Values, Key> }

export type Rule = {
  basis: Basis
  /** By what is checked: a rule may speak of projects and of conventions. */
  checks: Checks<Readonly<Record<string, unknown>>>
  defaultSeverity: Severity
  /** Each thing the rule may find, by key, with its own default severity. */
  findings: Record<string, FindingDefault>
  id: RuleId
  parameters: Record<string, RuleParameter>
}

export type RuleDefinition<P extends Record<string, RuleParameter>, Key extends string> = Omit<
  Rule,
  'checks' | 'findings' | 'parameters'
> & {
  checks: Checks<ValuesOf<P>, Key>
  findings: Record<Key, FindingDefault>
  parameters: P
}

export type RuleFinding = {
  code: `COOP_${RuleId}` | Finding['code']
  /** Id. */
  domain: string | null
  /** Lifted by a waiver: told, but as information. */
  isWaived: boolean
  messageKey: string
  params: Params
  /** Id. */
  partner: string | null
  path: string
  rule: RuleId
  severity: Severity
  /** Last day of that waiver; null: without end, or no waiver. */
  waivedUntil: Day | null
}

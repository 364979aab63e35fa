import type { Text } from './ruleTypes.js'

/** A number or list that an office may set; `doc` says what it is. */
export type RuleParameter =
  | {
      default: readonly string[]
      doc: Text
      /** An entry that fits, for the message that refuses another. */
      example: string
      kind: 'codes'
      pattern: RegExp
    }
  | {
      default: number
      doc: Text
      kind: 'amount' | 'integer'
      max: number
      min: number
    }
  /** `MM-DD`. */
  | { default: string; doc: Text; kind: 'monthDay' }

export type ParameterValue<P extends RuleParameter> = P extends { kind: 'codes' }
  ? readonly string[]
  : P extends { kind: 'monthDay' }
    ? string
    : number

export type ValuesOf<P extends Record<string, RuleParameter>> = { [Name in keyof P]: ParameterValue<P[Name]> }

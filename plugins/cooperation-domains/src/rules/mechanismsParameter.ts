import type { RuleParameter } from './parameters.js'
import type { Text } from './ruleTypes.js'

/** A parameter that lists mechanisms of funding lines. */
export const mechanismsParameter = <const Default extends readonly string[]>(mechanisms: Default, doc: Text) =>
  ({
    default: mechanisms,
    doc,
    example: 'own-funds',
    kind: 'codes',
    pattern: /^[a-z0-9-]{1,40}$/,
  }) as const satisfies RuleParameter

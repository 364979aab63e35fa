import type { RuleParameter } from './parameters.js'
import type { Text } from './ruleTypes.js'

/** A parameter that lists codes of domains. */
export const codesParameter = <const Default extends readonly string[]>(codes: Default, doc: Text) =>
  ({
    default: codes,
    doc,
    example: 'CULT',
    kind: 'codes',
    pattern: /^[A-Z0-9-]{1,20}$/,
  }) as const satisfies RuleParameter

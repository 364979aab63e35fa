import type { RuleParameter } from './parameters.js'
import type { Rule, RuleDefinition } from './ruleTypes.js'

/** Ties the checks of a rule to its own parameters and keys, then forgets them, so that rules fit in one list. */
export const defineRule = <const P extends Record<string, RuleParameter>, const Key extends string>(
  definition: RuleDefinition<P, Key>,
): Rule => definition as unknown as Rule

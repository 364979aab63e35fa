import type { ResolvedRule } from '../rules/resolveRules.js'
import type { RuleId } from '../rules/ruleTypes.js'

type IsAskedArgs = {
  /** Only what may stop a publication. */
  blockingOnly: boolean
  id: RuleId
  /** Of these findings alone. */
  keys?: readonly string[]
  rules: readonly ResolvedRule[]
}

/** Whether a rule would tell anything, so that what it alone needs is worth loading. */
export const isAsked = ({ blockingOnly, id, keys, rules }: IsAskedArgs): boolean => {
  const severities = rules.find(({ rule }) => rule.id === id)?.severities ?? {}
  return Object.entries(severities).some(
    ([key, severity]) => (!keys || keys.includes(key)) && (blockingOnly ? severity === 'block' : severity !== null),
  )
}

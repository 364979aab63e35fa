import type { CooperationDomainsSettings } from '../types.js'

import { RULE_IDS, SEVERITIES } from '../vocabulary/rules.js'
import { optionProblem } from './optionProblem.js'

/** @throws Error for a rule or a severity that does not exist. */
export const checkRules = (rules: CooperationDomainsSettings['rules']): void => {
  for (const [id, rule] of Object.entries(rules)) {
    if (!RULE_IDS.some((known) => known === id)) {
      throw optionProblem(`option "rules" names "${id}", which is no rule: use one of ${RULE_IDS.join(', ')}.`)
    }
    if (rule === false) continue
    if (typeof rule !== 'object' || rule === null) {
      throw optionProblem(`option "rules.${id}" is neither false nor an object of settings: use one of the two.`)
    }
    if (rule.severity !== undefined && !SEVERITIES.some((known) => known === rule.severity)) {
      throw optionProblem(
        `option "rules.${id}.severity" is ${JSON.stringify(rule.severity)}: use one of ${SEVERITIES.join(', ')}.`,
      )
    }
  }
}

export type * from './facts.js'
export { findingOrder } from './findingOrder.js'
export { asIfSent, pendingCover } from './pendingCover.js'
export { resolveRules, type ResolvedRule } from './resolveRules.js'
export { RULES } from './ruleList.js'
export { RuleSettingsError } from './RuleSettingsError.js'
export {
  type Basis,
  type Language,
  type Params,
  type ParamValue,
  type Rule,
  RULE_IDS,
  type RuleFinding,
  type RuleId,
  SEVERITIES,
  type Severity,
  type Text,
} from './ruleTypes.js'
export { runRules } from './runRules.js'
export {
  settingProblems,
  type RuleSetting,
  type RuleSettingRow,
  type RuleSettings,
  type SettingProblem,
} from './settingProblems.js'

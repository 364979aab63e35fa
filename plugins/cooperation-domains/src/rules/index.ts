export type * from './facts.js'
export { findingOrder } from './findingOrder.js'
export { globalProblems, type RulesDocument, type RuleSettingRow } from './globalProblems.js'
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
export { type RuleSetting, type RuleSettings, settingProblems, type SettingProblem } from './settingProblems.js'

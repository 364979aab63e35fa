import type { Rule, RuleId, Severity } from './ruleTypes.js'
import type { RulesDocument } from './globalProblems.js'
import type { RuleSetting, RuleSettings } from './settingProblems.js'

import { globalProblems } from './globalProblems.js'
import { RULES } from './ruleList.js'
import { RuleSettingsError } from './RuleSettingsError.js'
import { SEVERITIES } from './ruleTypes.js'
import { settingProblems } from './settingProblems.js'

/** A rule as it is to be run. */
export type ResolvedRule = {
  isOn: boolean
  parameters: Readonly<Record<string, unknown>>
  rule: Rule
  /** Of each finding key; null: not told. */
  severities: Readonly<Record<string, Severity | null>>
}

type ResolveRulesArgs = {
  /** The global document; what it sets goes before the options. */
  global?: RulesDocument | null
  /** The plugin’s options, by rule id. */
  options?: RuleSettings | null
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity)

const milder = (a: Severity, b: Severity): Severity => (rank(a) > rank(b) ? a : b)

/**
 * A severity that is set becomes that of the rule’s main findings (those of its default severity);
 * graver ones come down to it, milder ones stay. Setting the default thus never makes a rule stricter.
 */
const severityOf = (severity: Severity, rule: Rule, set: Severity | null | undefined): Severity => {
  if (!set) return severity
  return severity === rule.defaultSeverity ? set : milder(severity, set)
}

const fromDocument = ({ parameters, rules }: RulesDocument): RuleSettings => {
  const rows = new Map((rules ?? []).map((row) => [row.rule, row]))
  return Object.fromEntries(
    RULES.map(({ id, parameters: known }): [RuleId, RuleSetting] => {
      const row = rows.get(id)
      const own = Object.entries(withoutNull(parameters)).filter(([name]) => Object.hasOwn(known, name))
      return [id, { ...row, parameters: { ...Object.fromEntries(own), ...withoutNull(row?.parameters) } }]
    }),
  )
}

const asSetting = (setting: false | RuleSetting | null | undefined): RuleSetting =>
  setting === false ? { enabled: false } : (setting ?? {})

const merge = (id: RuleId, layers: RuleSettings[]): RuleSetting =>
  layers
    .map((layer) => asSetting(layer[id]))
    .reduce<RuleSetting>(
      (merged, { enabled, parameters, severity }) => ({
        enabled: enabled ?? merged.enabled ?? null,
        parameters: { ...merged.parameters, ...withoutNull(parameters) },
        severity: severity ?? merged.severity ?? null,
      }),
      {},
    )

const withoutNull = (parameters: RuleSetting['parameters']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters ?? {}).filter(([, value]) => value !== null && value !== undefined))

const resolve = (rule: Rule, { enabled, parameters, severity }: RuleSetting): ResolvedRule => {
  const isOn = enabled !== false
  return {
    isOn,
    parameters: {
      ...Object.fromEntries(Object.entries(rule.parameters).map(([name, parameter]) => [name, parameter.default])),
      ...parameters,
    },
    rule,
    severities: Object.fromEntries(
      Object.entries(rule.findings).map(([key, finding]) => {
        if (finding.isFixed) return [key, finding.severity]
        return [key, isOn ? severityOf(finding.severity, rule, severity) : null]
      }),
    ),
  }
}

/** What only says more of another rule’s findings goes with that rule, and is never graver than it. */
const holdWithin = (resolved: ResolvedRule, all: ReadonlyMap<RuleId, ResolvedRule>): ResolvedRule => ({
  ...resolved,
  severities: Object.fromEntries(
    Object.entries(resolved.severities).map(([key, severity]) => {
      const outer = resolved.rule.findings[key]?.within
      const main = outer && all.get(outer)
      if (severity === null || !main) return [key, severity]
      return [key, main.isOn ? milder(severity, mainSeverity(main)) : null]
    }),
  ),
})

const mainSeverity = ({ rule, severities }: ResolvedRule): Severity => {
  const main = Object.keys(severities).find((key) => rule.findings[key]?.severity === rule.defaultSeverity)
  return severities[main ?? ''] ?? rule.defaultSeverity
}

/**
 * Every rule with its switch, severities and parameters: the defaults, over them the plugin’s options, over them the global document.
 *
 * @throws RuleSettingsError naming each unknown rule, severity or parameter, with the mend
 */
export const resolveRules = ({ global, options }: ResolveRulesArgs = {}): ResolvedRule[] => {
  const inDocument = global ? globalProblems(global) : []
  const problems = [
    ...settingProblems(options),
    ...inDocument.map(({ message, path }) => ({ message, path: `cooperation-rules.${path}` })),
  ]
  if (problems.length > 0) throw new RuleSettingsError(problems)
  const layers = [options ?? {}, global ? fromDocument(global) : {}]
  const resolved = RULES.map((rule) => resolve(rule, merge(rule.id, layers)))
  const all = new Map(resolved.map((entry) => [entry.rule.id, entry]))
  return resolved.map((entry) => holdWithin(entry, all))
}

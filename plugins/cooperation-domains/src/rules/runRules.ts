import type { Day, Waiver } from '../coverage/types.js'
import type { Facts } from './facts.js'
import type { ResolvedRule } from './resolveRules.js'
import type { Found, RuleFinding } from './ruleTypes.js'

import { findingOrder } from './findingOrder.js'
import { waiverOn } from './waiverOn.js'

type RunRulesArgs = {
  facts: Facts
  /** As `resolveRules` gives them. */
  rules: readonly ResolvedRule[]
  today: Day
}

type RunCheck = (facts: Facts & { today: Day }, parameters: Readonly<Record<string, unknown>>) => Found[]

const waiversOf = (facts: Facts): readonly Waiver[] => ('waivers' in facts ? facts.waivers : [])

/**
 * All findings of the rules that speak of the subject of the facts: gravest first, then in the order of the rules and of the fields.
 * A waiver that counts today turns the findings of its rule into information.
 */
export const runRules = ({ facts, rules, today }: RunRulesArgs): RuleFinding[] =>
  rules
    .flatMap(({ parameters, rule, severities }): RuleFinding[] => {
      // The subject of the facts chose the check, so the two fit.
      const check = rule.checks[facts.subject] as RunCheck | undefined
      if (!check) return []
      const waiver = waiverOn({ rule: rule.id, today, waivers: waiversOf(facts) })
      return check({ ...facts, today }, parameters).flatMap((found): RuleFinding[] => {
        const severity = severities[found.key]
        if (!severity) return []
        const { code, isFixed } = rule.findings[found.key] ?? {}
        const isWaived = waiver !== undefined && !isFixed
        return [
          {
            code: code ?? `COOP_${rule.id}`,
            domain: found.domain ?? null,
            isWaived,
            messageKey: code ?? `${rule.id}.${found.key}`,
            params: found.params ?? {},
            partner: found.partner ?? null,
            path: found.path,
            rule: rule.id,
            severity: isWaived ? 'information' : severity,
            waivedUntil: isWaived ? waiver.expiresOn : null,
          },
        ]
      })
    })
    .sort(findingOrder)

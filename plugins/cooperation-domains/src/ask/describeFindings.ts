import type { RuleFinding } from '../rules/ruleTypes.js'
import type { FindingAnswer } from './answers.js'

import { RULES } from '../rules/ruleList.js'
import { messageOfFinding } from '../translations/messageOfFinding.js'
import { basisIn } from '../translations/whyRule.js'
import { domainNamed, type Names, partnerNamed } from './nameOf.js'

type DescribeFindingsArgs = {
  findings: readonly RuleFinding[]
  /** Of the messages. */
  language: string
  names: Names
}

/** What the rules found, in words. */
export const describeFindings = ({ findings, language, names }: DescribeFindingsArgs): FindingAnswer[] =>
  findings.map((finding) => {
    const rule = RULES.find(({ id }) => id === finding.rule)
    return {
      basis: rule ? basisIn(rule.basis, language) : '',
      domain: finding.domain === null ? null : domainNamed(names, finding.domain),
      message: messageOfFinding(finding, language),
      partner: finding.partner === null ? null : partnerNamed(names, finding.partner),
      path: finding.path,
      rule: finding.rule,
      severity: finding.severity,
    }
  })

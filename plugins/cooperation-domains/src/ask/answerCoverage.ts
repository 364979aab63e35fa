import type { CoverageProject } from '../coverage/types.js'
import type { Sources } from '../facts/loadSources.js'
import type { RuleFinding } from '../rules/ruleTypes.js'
import type { Partner } from '../service/loadPartners.js'
import type { CoverageAnswer } from './answers.js'
import type { Ask } from './readAsk.js'

import { judgeProject } from '../coverage/judgeProject.js'
import { coverageFindings } from './coverageFindings.js'
import { describeFindings } from './describeFindings.js'
import { describePairs } from './describePairs.js'
import { keepVisible, visiblePartners } from './keepVisible.js'

type AnswerCoverageArgs = {
  ask: Ask
  /** Of all the rules; left out, the answer has those of the rule of coverage alone. */
  findings?: readonly RuleFinding[]
  partners: ReadonlyMap<string, Partner>
  project: CoverageProject
  sources: Pick<Sources, 'ledger' | 'rules'>
}

/** How a project is covered, for its reader; no call of the database. */
export const answerCoverage = ({
  ask: { req, seesDrafts, settings, today },
  findings,
  partners: all,
  project: given,
  sources: { ledger, rules },
}: AnswerCoverageArgs): CoverageAnswer => {
  const names = { domains: ledger.domains, partners: visiblePartners(all, seesDrafts) }
  const project = keepVisible(given, names)
  const judgement = judgeProject({ expiringDays: settings.expiringDays, ledger, project, today })
  const found = findings ?? coverageFindings({ judgement, ledger, partners: names.partners, project, rules, today })
  return {
    date: today,
    findings: describeFindings({ findings: found, language: req.i18n.language, names }),
    pairs: describePairs(judgement, names),
    state: judgement.state,
  }
}

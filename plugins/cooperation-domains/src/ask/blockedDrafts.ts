import type { CoverageProject, Day, Ledger } from '../coverage/types.js'
import type { ResolvedRule } from '../rules/resolveRules.js'
import type { Partner } from '../service/loadPartners.js'

import { judgeProject } from '../coverage/judgeProject.js'
import { messageOfFinding } from '../translations/messageOfFinding.js'
import { coverageFindings } from './coverageFindings.js'
import { keepVisible } from './keepVisible.js'

type BlockedDraftsArgs = {
  drafts: readonly CoverageProject[]
  expiringDays: number
  language: string
  ledger: Ledger
  partners: ReadonlyMap<string, Partner>
  rules: readonly ResolvedRule[]
  today: Day
}

/** The drafts that the rule of coverage keeps from being published, by title, each with what it says. */
export const blockedDrafts = ({
  drafts,
  expiringDays,
  language,
  ledger,
  partners,
  rules,
  today,
}: BlockedDraftsArgs): { id: string; messages: string[]; title: string }[] =>
  drafts
    .map((given) => {
      const project = keepVisible(given, { domains: ledger.domains, partners })
      const judgement = judgeProject({ expiringDays, ledger, project, today })
      const messages = coverageFindings({ judgement, ledger, partners, project, rules, today })
        .filter(({ severity }) => severity === 'block')
        .map((finding) => messageOfFinding(finding, language))
      return { id: project.id, messages, title: project.title }
    })
    .filter(({ messages }) => messages.length > 0)
    .toSorted((a, b) => a.title.localeCompare(b.title, 'fr'))

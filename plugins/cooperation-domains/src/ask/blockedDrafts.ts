import type { CoverageProject, Day, Ledger } from '../coverage/types.js'
import type { ResolvedRule } from '../rules/resolveRules.js'
import type { Partner } from '../service/loadPartners.js'
import type { StatedPair } from './answers.js'

import { judgeProject } from '../coverage/judgeProject.js'
import { messageOfFinding } from '../translations/messageOfFinding.js'
import { coverageFindings } from './coverageFindings.js'
import { describePairs } from './describePairs.js'
import { keepVisible } from './keepVisible.js'

type BlockedDraftsArgs = {
  drafts: readonly CoverageProject[]
  expiringDays: number
  /** Of the messages. */
  language: string
  ledger: Ledger
  partners: ReadonlyMap<string, Partner>
  rules: readonly ResolvedRule[]
  today: Day
}

type BlockedDraft = { id: string; messages: string[]; pairs: StatedPair[]; title: string }

/** The drafts that the rule of coverage keeps from being published, by title: the pairs in the way, and what else it says. */
export const blockedDrafts = ({ drafts, language, partners, rules, ...args }: BlockedDraftsArgs): BlockedDraft[] => {
  const names = { domains: args.ledger.domains, partners }
  return drafts
    .map((given) => {
      const project = keepVisible(given, names)
      const judgement = judgeProject({ ...args, project })
      const { ledger, today } = args
      const blocking = coverageFindings({ judgement, ledger, partners, project, rules, today }).filter(
        ({ severity }) => severity === 'block',
      )
      const pairs = judgement.pairs.filter((pair) =>
        blocking.some(({ domain, partner }) => domain === pair.domain && partner === pair.partner),
      )
      return {
        id: project.id,
        messages: blocking
          .filter(({ partner }) => partner === null)
          .map((finding) => messageOfFinding(finding, language)),
        pairs: describePairs({ ...judgement, pairs }, names).map(({ domain, partner, state }) => ({
          domain,
          partner,
          state,
        })),
        title: project.title,
      }
    })
    .filter(({ messages, pairs }) => messages.length > 0 || pairs.length > 0)
    .toSorted((a, b) => a.title.localeCompare(b.title, 'fr'))
}

import type { CoverageProject, Day, Judgement, Ledger, PairState } from './types.js'

import { hasWaiver } from './hasWaiver.js'
import { judgePair } from './judgePair.js'
import { projectPairs } from './projectPairs.js'
import { worstState } from './worstState.js'

type JudgeProjectArgs = { expiringDays?: number; ledger: Ledger; project: CoverageProject; today: Day }

// Without a pair, a project is what a pair covered by nothing would be.
const stateWithoutPairs = ({ legalBasis, waivers }: CoverageProject, today: Day): PairState => {
  if (legalBasis !== 'convention') return 'exempt'
  return hasWaiver({ rule: 'R1', today, waivers }) ? 'waived' : 'missing'
}

/** The pairs a project needs, each with its state, and the worst of them. */
export const judgeProject = ({ expiringDays, ledger, project, today }: JudgeProjectArgs): Judgement => {
  const pairs = projectPairs(project).map((pair) => judgePair({ expiringDays, ledger, pair, project, today }))
  return {
    pairs,
    state: pairs.length > 0 ? worstState(pairs.map(({ state }) => state)) : stateWithoutPairs(project, today),
  }
}

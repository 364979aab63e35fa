import type { CoverageProject, Day, JudgedPair, Ledger, PairState } from './types.js'

import { judgePair } from './judgePair.js'
import { projectPairs } from './projectPairs.js'

type LostPairsArgs = {
  after: Ledger
  before: Ledger
  /** Published ones. */
  projects: Iterable<CoverageProject>
  today: Day
}

/** A project and those of its pairs that would lose their cover. */
export type ProjectLoss = {
  /** `before`: how the pair is judged now; `state`: what it would become. */
  pairs: { before: JudgedPair; domain: string; partner: string; state: PairState }[]
  project: CoverageProject
}

const COVERED: readonly PairState[] = ['covered', 'expiring']
// One that a waiver would lift loses nothing.
const UNCOVERED: readonly PairState[] = ['lost', 'missing', 'upcoming']

/** What a write would take from published projects: the pairs covered as things stand and not after it, by project. */
export const lostPairs = ({ after, before, projects, today }: LostPairsArgs): ProjectLoss[] =>
  [...projects].flatMap((project): ProjectLoss[] => {
    const pairs = projectPairs(project).flatMap((pair): ProjectLoss['pairs'] => {
      const now = judgePair({ ledger: before, pair, project, today })
      if (!COVERED.includes(now.state)) return []
      const { state } = judgePair({ ledger: after, pair, project, today })
      return UNCOVERED.includes(state) ? [{ ...pair, before: now, state }] : []
    })
    return pairs.length > 0 ? [{ pairs, project }] : []
  })

import type { CoverageProject, Day, Ledger, PairState } from '../coverage/types.js'
import type { StatedPair } from './answers.js'
import type { Names } from './nameOf.js'

import { judgeProject } from '../coverage/judgeProject.js'
import { describePairs } from './describePairs.js'
import { keepVisible } from './keepVisible.js'

const UNCOVERED: readonly PairState[] = ['lost', 'missing', 'upcoming']

type UncoveredProjectsArgs = {
  expiringDays: number
  ledger: Ledger
  names: Names
  projects: readonly CoverageProject[]
  today: Day
}

type Uncovered = {
  id: string
  pairs: StatedPair[]
  title: string
}

/** The projects with a pair that nothing covers, by title, with those pairs. */
export const uncoveredProjects = ({
  expiringDays,
  ledger,
  names,
  projects,
  today,
}: UncoveredProjectsArgs): Uncovered[] =>
  projects
    .map((given) => {
      const project = keepVisible(given, names)
      const pairs = describePairs(judgeProject({ expiringDays, ledger, project, today }), names)
        .filter(({ state }) => UNCOVERED.includes(state))
        .map(({ domain, partner, state }) => ({ domain, partner, state }))
      return { id: project.id, pairs, title: project.title }
    })
    .filter(({ pairs }) => pairs.length > 0)
    .toSorted((a, b) => a.title.localeCompare(b.title, 'fr'))

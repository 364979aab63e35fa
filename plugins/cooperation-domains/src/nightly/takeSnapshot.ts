import type { CoverageProject, Day, JudgedPair, Ledger } from '../coverage/types.js'
import type { PairSnapshot, ProjectSnapshot, Snapshot } from './types.js'

import { judgeProject } from '../coverage/judgeProject.js'

type TakeSnapshotArgs = {
  expiringDays: number
  ledger: Ledger
  /** Names by id. */
  partners: ReadonlyMap<string, string>
  /** Published ones alone. */
  projects: Iterable<CoverageProject>
  today: Day
}

const lastCovered = (ledger: Ledger, { domain, on, partner }: JudgedPair): Day | null =>
  ledger
    .coverOf({ domain, partner })
    .flatMap(({ until }) => (until !== null && until < on ? [until] : []))
    .at(-1) ?? null

/** Judges every project as of one day. */
export const takeSnapshot = ({ expiringDays, ledger, partners, projects, today }: TakeSnapshotArgs): Snapshot => ({
  domains: new Map([...ledger.domains.values()].map(({ id, title }) => [id, title])),
  partners,
  projects: [...projects].map((project): ProjectSnapshot => {
    const { pairs, state } = judgeProject({ expiringDays, ledger, project, today })
    const judged = pairs.map((pair): PairSnapshot => ({
      domain: pair.domain,
      partner: pair.partner,
      state: pair.state,
      until: pair.state === 'lost' ? lastCovered(ledger, pair) : pair.until,
    }))
    return {
      id: project.id,
      isFinished: project.endsOn !== null && project.endsOn < today && (project.startsOn ?? '') <= today,
      pairs: judged.length > 0 ? judged : [{ domain: null, partner: null, state, until: null }],
      state,
      title: project.title,
    }
  }),
})

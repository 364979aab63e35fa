import type { CoverageProject, Day, Ledger } from '../coverage/types.js'

import { inForceOf } from '../coverage/inForceOf.js'
import { isAmendment } from '../coverage/isAmendment.js'
import { isExpiring } from '../coverage/isExpiring.js'
import { judgeProject } from '../coverage/judgeProject.js'
import { spanOn } from '../coverage/spans.js'

type ExpiringConventionsArgs = {
  expiringDays: number
  ledger: Ledger
  projects: readonly CoverageProject[]
  today: Day
}

type ExpiringConvention = { id: string; projects: number; title: string; until: Day }

/** How many projects that are not finished each convention covers, by its id. */
const counts = ({ ledger, projects, today }: ExpiringConventionsArgs): Map<string, number> => {
  const count = new Map<string, number>()
  for (const project of projects) {
    if (project.endsOn !== null && project.endsOn < today) continue
    const pairs = judgeProject({ ledger, project, today }).pairs.filter(({ state }) => state !== 'exempt')
    for (const id of new Set(pairs.flatMap(({ conventions }) => conventions.map((one) => one.id)))) {
      count.set(id, (count.get(id) ?? 0) + 1)
    }
  }
  return count
}

/** The conventions in force that end soon, renewals and amendments counted, the next first. */
export const expiringConventions = (args: ExpiringConventionsArgs): ExpiringConvention[] => {
  const { expiringDays, ledger, today } = args
  const projects = counts(args)
  return [...ledger.agreements.values()]
    .filter((agreement) => !isAmendment(agreement))
    .flatMap((agreement) => {
      const until = spanOn(inForceOf(agreement, ledger.agreements), today)?.until ?? null
      if (until === null || !isExpiring({ expiringDays, today, until })) return []
      return [{ id: agreement.id, projects: projects.get(agreement.id) ?? 0, title: agreement.title, until }]
    })
    .toSorted((a, b) => (a.until < b.until ? -1 : 1))
}

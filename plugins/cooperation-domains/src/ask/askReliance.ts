import { NotFound } from 'payload'

import type { Agreement, CoverageProject, Day, Ledger, Pair, PairState } from '../coverage/types.js'
import type { PairNames, RelianceAnswer } from './answers.js'
import type { Names } from './nameOf.js'
import type { Asked } from './readAsk.js'

import { conventionOf } from '../coverage/conventionOf.js'
import { createLedger } from '../coverage/createLedger.js'
import { isExpiring } from '../coverage/isExpiring.js'
import { judgeProject } from '../coverage/judgeProject.js'
import { lostPairs } from '../coverage/lostPairs.js'
import { loadLedger } from '../service/loadLedger.js'
import { loadPartners } from '../service/loadPartners.js'
import { loadProjects } from '../service/loadProjects.js'
import { loadStandings } from '../service/loadStandings.js'
import { domainNamed, partnerNamed } from './nameOf.js'
import { readAsk } from './readAsk.js'
import { requireStaff } from './requireStaff.js'

// One that needs no agreement rests on none.
const COVERED: readonly PairState[] = ['covered', 'expiring']

type Rest = { lost: Pair[]; pairs: Pair[]; project: CoverageProject }

/** The agreements as they would be if one of them ended today. */
const withoutOne = (ledger: Ledger, agreement: Agreement, today: Day, coveringInstruments: readonly string[]): Ledger =>
  createLedger({
    agreements: [...ledger.agreements.values()].map((one) =>
      one.id === agreement.id ? { ...one, terminatedOn: today } : one,
    ),
    coveringInstruments,
    domains: ledger.domains.values(),
  })

type RestsOfArgs = {
  agreement: Agreement
  coveringInstruments: readonly string[]
  ledger: Ledger
  projects: readonly CoverageProject[]
  today: Day
}

/** The projects that a convention covers, or that would lose cover without it. */
const restsOf = ({ agreement, coveringInstruments, ledger, projects, today }: RestsOfArgs): Rest[] => {
  const root = conventionOf(agreement, ledger.agreements)
  const after = withoutOne(ledger, agreement, today, coveringInstruments)
  const losses = new Map(
    lostPairs({ after, before: ledger, projects, today }).map(({ pairs, project }) => [project.id, pairs]),
  )
  return projects
    .map((project) => ({
      lost: losses.get(project.id) ?? [],
      pairs: judgeProject({ ledger, project, today }).pairs.filter(
        ({ conventions, state }) => COVERED.includes(state) && conventions.some(({ id }) => id === root?.id),
      ),
      project,
    }))
    .filter(({ lost, pairs }) => lost.length > 0 || pairs.length > 0)
    .toSorted((a, b) => a.project.title.localeCompare(b.project.title, 'fr'))
}

/**
 * Where a convention stands, which published projects rest on it, and what they would lose if it ended today. Staff only.
 *
 * @throws Forbidden, QueryRefused, NotFound
 */
export const askReliance = async ({ id, ...asked }: Asked & { id: string }): Promise<RelianceAnswer> => {
  await requireStaff(asked.req, asked.settings)
  const { locale, req, settings, today } = await readAsk(asked)
  const standing = (await loadStandings({ ids: [id], req, settings, today })).get(id)
  if (!standing) throw new NotFound(req.t)
  const ledger = await loadLedger({ locale, req, settings })
  const partners = await loadPartners({ locale, req, settings })
  const agreement = ledger.agreements.get(id)
  const { coveringInstruments, expiringDays } = settings
  const projects = agreement ? await loadProjects({ locale, req, settings }) : []
  const names: Names = { domains: ledger.domains, partners }
  const named = ({ domain, partner }: Pair): PairNames => ({
    domain: domainNamed(names, domain),
    partner: partnerNamed(names, partner),
  })
  const root = agreement && conventionOf(agreement, ledger.agreements)
  const rests = agreement ? restsOf({ agreement, coveringInstruments, ledger, projects, today }) : []
  return {
    amended: root && root.id !== id ? { id: root.id, title: root.title } : null,
    date: today,
    isExpiring: standing.state === 'in-force' && isExpiring({ expiringDays, today, until: standing.until }),
    projects: rests.map(({ lost, pairs, project }) => ({
      id: project.id,
      lost: lost.map(named),
      pairs: pairs.map(named),
      title: project.title,
    })),
    standing,
  }
}

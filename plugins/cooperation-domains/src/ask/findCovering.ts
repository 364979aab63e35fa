import type { Where } from 'payload'

import type { CoverageProject, PairState } from '../coverage/types.js'
import type { Ask, Asked } from './readAsk.js'

import { judgeProject } from '../coverage/judgeProject.js'
import { PAIR_STATES } from '../coverage/types.js'
import { createLedger } from '../coverage/createLedger.js'
import { loadAgreements } from '../service/loadAgreements.js'
import { loadDomainTree } from '../service/loadDomainTree.js'
import { loadPartners } from '../service/loadPartners.js'
import { loadProjects } from '../service/loadProjects.js'
import { keepVisible, visiblePartners } from './keepVisible.js'
import { QueryRefused } from './QueryRefused.js'
import { readAsk } from './readAsk.js'
import { readCodes } from './readCodes.js'
import { readList } from './readList.js'
import { readPartners } from './readPartners.js'
import { requireReadable } from './requireReadable.js'

export type FindCoveringArgs = Asked & {
  all?: unknown
  any?: unknown
  none?: unknown
  partner?: unknown
  state?: unknown
}

const isState = (value: string): value is PairState => PAIR_STATES.some((state) => state === value)

const readStates = (value: unknown): PairState[] | undefined =>
  readList('state', value)?.map((state) => {
    if (isState(state)) return state
    throw new QueryRefused({ message: `state must be one of ${PAIR_STATES.join(', ')}.`, parameter: 'state' })
  })

type Filters = { all?: string[] | undefined; any?: string[] | undefined; none?: string[] | undefined }

const meets = ({ domains }: CoverageProject, { all, any, none }: Filters): boolean =>
  (all ?? []).every((id) => domains.includes(id)) &&
  (any === undefined || any.some((id) => domains.includes(id))) &&
  !(none ?? []).some((id) => domains.includes(id))

type PreselectArgs = Filters & { partner: string[] | undefined }

/** What the database may leave out by itself: one condition a list, which both databases understand alike. */
const preselect = ({ all, any, partner }: PreselectArgs): Where | undefined => {
  const named = all?.slice(0, 1) ?? any
  const conditions: Where[] = [
    ...(partner ? [{ 'partners.partner': { in: partner } }] : []),
    ...(named ? [{ 'domains.domain': { in: named } }] : []),
  ]
  return conditions.length > 0 ? { and: conditions } : undefined
}

/**
 * Which projects have the domains, partner and state asked for: a condition on ids alone, worked out here,
 * because the databases answer several conditions on one list differently.
 *
 * @throws QueryRefused
 */
export const findCovering = async ({
  all,
  any,
  none,
  partner,
  state,
  ...asked
}: FindCoveringArgs): Promise<{ ask: Ask; where: Where }> => {
  const states = readStates(state)
  const ask = await readAsk(asked)
  const { isDraft, locale, req, settings, today } = ask
  await requireReadable(req, settings)
  const nodes = await loadDomainTree({ locale, req })
  const domains = new Map(nodes.map((node) => [node.id, node]))
  const filters: Filters = {
    all: readCodes({ domains, name: 'all', value: all }),
    any: readCodes({ domains, name: 'any', value: any }),
    none: readCodes({ domains, name: 'none', value: none }),
  }
  const partners = visiblePartners(await loadPartners({ locale, req, settings }), isDraft)
  const askedPartners = readPartners({ name: 'partner', partners, value: partner })
  const where = preselect({ ...filters, partner: askedPartners })
  const projects = (await loadProjects({ draft: isDraft, locale, req, settings, where }))
    .map((project) => keepVisible(project, { domains, partners }))
    .filter((project) => meets(project, filters))
  const ids = (found: readonly CoverageProject[]): Where => ({ id: { in: found.map(({ id }) => id) } })
  if (!states) return { ask, where: ids(projects) }
  const agreements = await loadAgreements({ locale, req, settings })
  const ledger = createLedger({ agreements, coveringInstruments: settings.coveringInstruments, domains: nodes })
  const { expiringDays } = settings
  const isInState = (project: CoverageProject): boolean =>
    states.includes(judgeProject({ expiringDays, ledger, project, today }).state)
  return { ask, where: ids(projects.filter(isInState)) }
}

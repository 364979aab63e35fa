import type { CoverageProject, Ledger, Pair, PairState } from '../coverage/types.js'
import type { CellAnswer, MatrixAnswer } from './answers.js'
import type { Asked } from './readAsk.js'
import type { Names } from './nameOf.js'

import { judgeCell } from '../coverage/judgeCell.js'
import { judgePair } from '../coverage/judgePair.js'
import { projectPairs } from '../coverage/projectPairs.js'
import { loadLedger } from '../service/loadLedger.js'
import { loadPartners } from '../service/loadPartners.js'
import { loadProjects } from '../service/loadProjects.js'
import { keepVisible, visiblePartners } from './keepVisible.js'
import { domainNamed, partnerNamed } from './nameOf.js'
import { readAsk } from './readAsk.js'
import { readCodes } from './readCodes.js'
import { readFlag } from './readFlag.js'
import { readPartners } from './readPartners.js'
import { requireReadable } from './requireReadable.js'

type AskMatrixArgs = Asked & { all?: unknown; domain?: unknown; partner?: unknown }

type Need = { project: CoverageProject; state: PairState }

const keyOf = ({ domain, partner }: Pair): string => `${partner} ${domain}`

type NeedsOfArgs = {
  expiringDays: number
  isAsked: (pair: Pair) => boolean
  ledger: Ledger
  projects: readonly CoverageProject[]
  today: string
}

/** The projects that need each pair, in the order of their titles. */
const needsOf = ({ isAsked, projects, ...args }: NeedsOfArgs): Map<string, Need[]> => {
  const needs = new Map<string, Need[]>()
  const byTitle = projects.toSorted((a, b) => a.title.localeCompare(b.title, 'fr') || (a.id < b.id ? -1 : 1))
  for (const project of byTitle) {
    for (const pair of projectPairs(project).filter(isAsked)) {
      const key = keyOf(pair)
      const need = { project, state: judgePair({ ...args, pair, project }).state }
      const known = needs.get(key)
      if (known) known.push(need)
      else needs.set(key, [need])
    }
  }
  return needs
}

/** Partners by name, domains by code. */
const pairsOf = ({ domains, partners }: Names): Pair[] => {
  const inOrder = [...partners.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1))
  const codes = [...domains.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
  return inOrder.flatMap((partner) => codes.map((domain) => ({ domain: domain.id, partner: partner.id })))
}

const only = <Value>(
  map: ReadonlyMap<string, Value>,
  ids: readonly string[] | undefined,
): ReadonlyMap<string, Value> => (ids ? new Map([...map].filter(([id]) => ids.includes(id))) : map)

/**
 * What the agreements say of each partner in each domain, and which published projects need it.
 * Cells that no agreement and no project speaks of are left out unless `all`.
 *
 * @throws QueryRefused
 */
export const askMatrix = async ({ all, domain, partner, ...asked }: AskMatrixArgs): Promise<MatrixAnswer> => {
  const isWhole = readFlag('all', all)
  const { isDraft, locale, req, settings, today } = await readAsk(asked)
  await requireReadable(req, settings)
  const partners = visiblePartners(await loadPartners({ locale, req, settings }), isDraft)
  const askedPartners = readPartners({ name: 'partner', partners, value: partner })
  const ledger = await loadLedger({ locale, partners: askedPartners, req, settings })
  const askedDomains = readCodes({ domains: ledger.domains, name: 'domain', value: domain })
  const projects = await loadProjects({
    draft: isDraft,
    locale,
    req,
    settings,
    ...(askedPartners && { where: { 'partners.partner': { in: askedPartners } } }),
  })
  const names: Names = { domains: only(ledger.domains, askedDomains), partners: only(partners, askedPartners) }
  const { expiringDays } = settings
  const needs = needsOf({
    expiringDays,
    isAsked: (pair) => names.domains.has(pair.domain) && names.partners.has(pair.partner),
    ledger,
    projects: projects.map((project) => keepVisible(project, { domains: ledger.domains, partners })),
    today,
  })
  const cells = pairsOf(names).flatMap((pair): CellAnswer[] => {
    const cell = judgeCell({ expiringDays, ledger, pair, today })
    const needed = needs.get(keyOf(pair)) ?? []
    if (!isWhole && cell.state === 'none' && needed.length === 0) return []
    return [
      {
        conventions: cell.conventions,
        domain: domainNamed(names, pair.domain),
        partner: partnerNamed(names, pair.partner),
        projects: needed.map(({ project: { id, title }, state }) => ({ id, state, title })),
        state: cell.state,
        until: cell.until,
      },
    ]
  })
  return { cells, date: today }
}

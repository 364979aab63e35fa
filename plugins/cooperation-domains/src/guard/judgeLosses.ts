import type { PayloadRequest, Where } from 'payload'

import type { ProjectLoss } from '../coverage/lostPairs.js'
import type { Waiver } from '../coverage/types.js'
import type { Sources } from '../facts/loadSources.js'
import type { ChangeFacts } from '../rules/facts.js'
import type { RuleFinding } from '../rules/ruleTypes.js'
import type { CooperationDomainsSettings } from '../types.js'
import type { Change, World } from './world.js'

import { hasWaiver } from '../coverage/hasWaiver.js'
import { lostPairs } from '../coverage/lostPairs.js'
import { isAsked } from '../facts/isAsked.js'
import { loadPartnerFacts } from '../facts/loadPartnerFacts.js'
import { runRules } from '../rules/runRules.js'
import { loadProjects } from '../service/loadProjects.js'
import { forceOf } from './forceOf.js'
import { type NotedWrite, notedWrite } from './notedWrite.js'
import { recordForce } from './recordForce.js'
import { sourcesOf } from './sourcesOf.js'
import { ledgerOf, worldOf } from './world.js'

export type JudgeLossesArgs = {
  change: Change
  /** Of the document that changes. */
  collection: string
  id: string
  /** Partners whose projects alone may lose; all of them where left out. */
  partners?: readonly string[]
  /** The field that the change is about. */
  path: string
  req: PayloadRequest
  settings: CooperationDomainsSettings
  title: string
  waivers?: readonly Waiver[]
}

type NamedArgs = { losses: readonly ProjectLoss[]; req: PayloadRequest; settings: CooperationDomainsSettings }

const withNames = async (
  { losses, req, settings }: NamedArgs,
  { domains }: Sources,
): Promise<ChangeFacts['losses']> => {
  const ids = losses.flatMap(({ pairs }) => pairs.map(({ partner }) => partner))
  const partners = await loadPartnerFacts({ ids, req, settings })
  return losses.map(({ pairs, project }) => ({
    pairs: pairs.map(({ domain, partner }) => ({
      domain: { code: domains[domain]?.code ?? domain, id: domain, title: domains[domain]?.title ?? domain },
      partner: { id: partner, name: partners.get(partner)?.name ?? partner },
    })),
    project: { id: project.id, title: project.title },
  }))
}

const concerned = (partners: readonly string[] | undefined): Where => ({
  and: [
    { legalBasis: { equals: 'convention' } },
    ...(partners ? [{ 'partners.partner': { in: [...new Set(partners)] } }] : []),
  ],
})

const judge = async (args: JudgeLossesArgs, noted: NotedWrite): Promise<RuleFinding[]> => {
  const { change, collection, id, partners, path, req, settings, title, waivers = [] } = args
  const sources = await sourcesOf({ noted, req, settings })
  const { ledger, rules, today } = sources
  const allow = (): RuleFinding[] => {
    noted.allowed.set(id, change)
    return []
  }
  const isLifted = hasWaiver({ rule: 'R8', today, waivers })
  if (isLifted || partners?.length === 0 || !isAsked({ blockingOnly: true, id: 'R8', rules })) return allow()
  const before = [...noted.allowed.values()].reduce<World>((world, allowed) => allowed(world), worldOf(ledger))
  const projects = await loadProjects({ req, settings, where: concerned(partners) })
  const losses = lostPairs({
    after: ledgerOf(change(before), settings.coveringInstruments),
    before: ledgerOf(before, settings.coveringInstruments),
    projects,
    today,
  })
  if (losses.length === 0) return allow()
  const reason = await forceOf({ collection, overridesAccess: noted.overridesAccess, req, settings })
  const named = await withNames({ losses, req, settings }, sources)
  if (reason === null) return runRules({ facts: { losses: named, path, subject: 'change' }, rules, today })
  await recordForce({ collection, id, losses: named, reason, req, title, today })
  return allow()
}

/**
 * What published projects would lose by a change, as findings of R8; none where it is forced, which is recorded.
 * Documents of a bulk write are judged one after the other, each with what the ones before were allowed.
 */
export const judgeLosses = (args: JudgeLossesArgs): Promise<RuleFinding[]> => {
  const noted = notedWrite(args.req, args.collection)
  const judged = noted.turn.then(() => judge(args, noted))
  noted.turn = judged.catch(() => undefined)
  return judged
}

import type { PairState } from '../coverage/types.js'
import type { Change, ChangeKind, PairSnapshot, ProjectSnapshot, Snapshot } from './types.js'

import { CHANGE_KINDS } from './types.js'

type Group = 'covered' | 'expiring' | 'lost' | 'waived'

const GROUPS: Record<PairState, Group> = {
  covered: 'covered',
  exempt: 'waived',
  expiring: 'expiring',
  lost: 'lost',
  missing: 'lost',
  upcoming: 'lost',
  waived: 'waived',
}

type Side = { isFinished: boolean; pair: PairSnapshot }

const keyOf = ({ domain, partner }: PairSnapshot): string => `${partner ?? ''} ${domain ?? ''}`

const kindOf = (before: Side | undefined, after: Side): ChangeKind | null => {
  const group = GROUPS[after.pair.state]
  // What is new and in order is no news.
  if (!before) return group === 'lost' || group === 'expiring' ? group : null
  const former = GROUPS[before.pair.state]
  if (group === former) return null
  // A finished project is judged on its past: its cover neither came nor was prolonged.
  if (group === 'covered' && after.isFinished && !before.isFinished) return former === 'lost' ? 'dropped' : null
  return group
}

const byPair = (project: ProjectSnapshot | undefined): Map<string, Side> =>
  new Map(project?.pairs.map((pair) => [keyOf(pair), { isFinished: project.isFinished, pair }]))

/** Names of the day itself where they are known, of the day before for what is gone since. */
const namesIn = (kind: 'domains' | 'partners', snapshots: (Snapshot | null)[]) => (id: string | null) =>
  id === null ? null : (snapshots.map((snapshot) => snapshot?.[kind].get(id)).find(Boolean) ?? id)

/**
 * What became of the pairs of published projects between two days: kinds in the order of `CHANGE_KINDS`, within a kind
 * by title. Without a day before (`null`) all that is lost or expiring now is told, once, and nothing else.
 */
export const changesSince = (previous: Snapshot | null, current: Snapshot): Change[] => {
  const partnerName = namesIn('partners', [current, previous])
  const domainTitle = namesIn('domains', [current, previous])
  const former = new Map(previous?.projects.map((project) => [project.id, project]))
  const still = new Set(current.projects.map(({ id }) => id))
  const whole = (kind: ChangeKind, { id, state, title }: ProjectSnapshot): Change => ({
    after: kind === 'published' ? state : null,
    before: kind === 'published' ? null : state,
    domain: null,
    kind,
    partner: null,
    project: title,
    projectId: id,
    until: null,
  })
  const ofPair = (
    kind: ChangeKind,
    { id, title }: ProjectSnapshot,
    before: PairSnapshot | undefined,
    after: PairSnapshot | undefined,
  ): Change => {
    const { domain = null, partner = null } = after ?? before ?? {}
    return {
      after: after?.state ?? null,
      before: before?.state ?? null,
      domain: domainTitle(domain),
      kind,
      partner: partnerName(partner),
      project: title,
      projectId: id,
      until: after?.until ?? null,
    }
  }
  const ofProject = (project: ProjectSnapshot): Change[] => {
    const earlier = former.get(project.id)
    const [then, now] = [byPair(earlier), byPair(project)]
    const changed = [...now].flatMap(([key, after]): Change[] => {
      const before = then.get(key)
      const kind = kindOf(before, after)
      return kind ? [ofPair(kind, project, before?.pair, after.pair)] : []
    })
    const dropped = [...then].flatMap(([key, before]): Change[] =>
      now.has(key) ? [] : [ofPair('dropped', project, before.pair, undefined)],
    )
    return [...(previous && !earlier ? [whole('published', project)] : []), ...changed, ...dropped]
  }
  const gone = (previous?.projects ?? []).filter(({ id }) => !still.has(id))
  const changes = [...current.projects.flatMap(ofProject), ...gone.map((project) => whole('unpublished', project))]
  const rank = ({ kind }: Change): number => CHANGE_KINDS.indexOf(kind)
  return changes.sort((a, b) => rank(a) - rank(b) || a.project.localeCompare(b.project, 'fr'))
}

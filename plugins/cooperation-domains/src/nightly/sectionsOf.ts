import type { Change, ChangeKind } from './types.js'

import { dayAfter } from '../coverage/days.js'
import { bindFrenchSpaces } from '../translations/bindFrenchSpaces.js'
import { CHANGE_KINDS } from './types.js'
import { frenchDay } from './frenchDay.js'

/** The changes of one kind: projects by title, and what is said of their pairs. */
export type Section = {
  heading: string
  items: { lines: string[]; project: string; projectId: string }[]
  kind: ChangeKind
  /** How many projects are left out, as the list was to be short. */
  more: number
}

const HEADINGS: Record<ChangeKind, string> = {
  covered: 'Couvertures acquises ou prolongées',
  dropped: 'N’est plus à couvrir',
  expiring: 'Bientôt sans couverture : prévoir un avenant ou une nouvelle convention',
  lost: 'Sans couverture',
  published: 'Projets publiés',
  unpublished: 'Projets qui ne sont plus publiés',
  waived: 'Levées par une dérogation, ou hors convention',
}

const OUTCOMES: Record<ChangeKind, (change: Change) => string> = {
  covered: ({ until }) => (until ? `couvert jusqu’au ${frenchDay(until)}` : 'couvert, sans échéance'),
  dropped: () => 'n’est plus à couvrir',
  expiring: ({ until }) => (until ? `couvert jusqu’au ${frenchDay(until)}, plus ensuite` : 'bientôt échu'),
  lost: ({ after, until }) => {
    if (after === 'upcoming') return 'pas encore couvert'
    return until ? `plus couvert depuis le ${frenchDay(dayAfter(until))}` : 'jamais couvert'
  },
  published: () => '',
  unpublished: () => '',
  waived: ({ after }) => (after === 'exempt' ? 'hors convention' : 'dérogation'),
}

const lineOf = (change: Change): string => {
  const { domain, kind, partner } = change
  const outcome = OUTCOMES[kind](change)
  if (partner !== null && domain !== null) return `${partner}, ${domain} : ${outcome}`
  return kind === 'published' || kind === 'unpublished' ? '' : `ni partenaire ni domaine : ${outcome}`
}

/** The changes as they are told in French, kind by kind; of each kind at most `maxProjects` projects. */
export const sectionsOf = (changes: readonly Change[], maxProjects = Number.POSITIVE_INFINITY): Section[] =>
  CHANGE_KINDS.flatMap((kind): Section[] => {
    const items = new Map<string, Section['items'][number]>()
    for (const change of changes.filter((candidate) => candidate.kind === kind)) {
      const item = items.get(change.projectId) ?? { lines: [], project: change.project, projectId: change.projectId }
      const line = lineOf(change)
      items.set(change.projectId, line === '' ? item : { ...item, lines: [...item.lines, bindFrenchSpaces(line)] })
    }
    if (items.size === 0) return []
    const all = [...items.values()]
    const more = Math.max(0, all.length - maxProjects)
    return [{ heading: bindFrenchSpaces(HEADINGS[kind]), items: all.slice(0, all.length - more), kind, more }]
  })

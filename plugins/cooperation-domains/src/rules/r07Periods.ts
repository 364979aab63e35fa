import type { Span } from '../coverage/types.js'
import type { PairFacts, ProjectFacts } from './facts.js'
import type { Dated, Found } from './ruleTypes.js'

import { defineRule } from './defineRule.js'
import { isWithinDays } from './isWithinDays.js'
import { pairNames } from './pairNames.js'
import { pairPath } from './pairPath.js'

type Key = 'conventionEnds' | 'endsAfter' | 'expiring' | 'noOverlap' | 'startsBefore'

/** The cover nearest to a project that no day of it meets: the last one before, or else the first one after. */
const coverElsewhere = ({ startsOn }: ProjectFacts, { cover, state }: PairFacts): Span | null => {
  if (state !== 'missing') return null
  const isBefore = ({ until }: Span): boolean => startsOn === null || (until !== null && until < startsOn)
  return cover.filter(isBefore).at(-1) ?? cover[0] ?? null
}

const checkPair = (facts: Dated<ProjectFacts>, pair: PairFacts, expiringDays: number): Found<Key>[] => {
  const { endsOn, startsOn, today } = facts
  const about = { domain: pair.domain, partner: pair.partner }
  const names = pairNames(facts, pair)
  const elsewhere = coverElsewhere(facts, pair)
  if (elsewhere) {
    const params = { ...names, period: elsewhere }
    return [{ ...about, key: 'noOverlap', params, path: pairPath(facts.partners, pair) }]
  }
  if (pair.state !== 'covered' && pair.state !== 'expiring') return []
  const findings: Found<Key>[] = []
  const isStartCovered = pair.cover.some(
    ({ from, until }) => startsOn === null || (from <= startsOn && (until === null || startsOn <= until)),
  )
  const first = pair.cover.find(({ from }) => startsOn !== null && from > startsOn)
  if (!isStartCovered && first) {
    findings.push({
      ...about,
      key: 'startsBefore',
      params: { ...names, day: { day: first.from } },
      path: 'startsOn',
    })
  }
  if (pair.until === null) return findings
  const params = { ...names, day: { day: pair.until } }
  const isFinished = endsOn !== null && endsOn < today
  if (!isFinished && isWithinDays({ day: pair.until, days: expiringDays, today })) {
    findings.push({ ...about, key: 'expiring', params, path: pairPath(facts.partners, pair) })
  } else if (endsOn !== null && endsOn > pair.until) {
    findings.push({ ...about, key: 'endsAfter', params, path: 'endsOn' })
  }
  return findings
}

/**
 * The period of a project lies within the cover of its agreements: blocked where the two never meet,
 * a warning where the project starts before, ends after, or where the cover ends soon.
 */
export const r07Periods = defineRule({
  basis: {
    article: null,
    text: { en: 'Contract practice', es: 'Práctica contractual', fr: 'Pratique contractuelle' },
  },
  checks: {
    convention: ({ instrument, projects, standing: { state, until }, title, today }, { expiringDays }) => {
      const active = projects.filter(({ endsOn }) => endsOn === null || endsOn >= today)
      const isEnding = state === 'in-force' && until !== null && isWithinDays({ day: until, days: expiringDays, today })
      if (instrument === 'amendment' || !isEnding || until === null || active.length === 0) return []
      const names = active.map((project) => project.title)
      return [
        {
          key: 'conventionEnds',
          params: { convention: title, day: { day: until }, projects: { names } },
          path: 'endsOn',
        },
      ]
    },
    project: (facts, { expiringDays }) => facts.judgement.pairs.flatMap((pair) => checkPair(facts, pair, expiringDays)),
  },
  defaultSeverity: 'warning',
  findings: {
    conventionEnds: { severity: 'warning' },
    endsAfter: { severity: 'warning' },
    expiring: { severity: 'warning' },
    noOverlap: { severity: 'block', within: 'R1' },
    startsBefore: { severity: 'warning' },
  },
  id: 'R7',
  parameters: {
    expiringDays: {
      default: 90,
      doc: {
        en: 'How many days before its end an agreement is announced as ending.',
        es: 'Con cuántos días de antelación se anuncia el fin de un convenio.',
        fr: 'Combien de jours avant son terme la fin d’une convention est annoncée.',
      },
      kind: 'integer',
      max: 3650,
      min: 0,
    },
  },
})

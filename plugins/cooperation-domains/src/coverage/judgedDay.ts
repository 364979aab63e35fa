import type { CoverageProject, Day, Span } from './types.js'

import { intersectSpans } from './spans.js'

type JudgedDayArgs = {
  /** The spans in which the pair is covered, in order. */
  cover: readonly Span[]
  project: Pick<CoverageProject, 'endsOn' | 'startsOn'>
  today: Day
}

const SINCE_EVER = '0000-01-01'

/**
 * The day a pair of the project is judged on: the first day of a project to come, today for a running one,
 * the last covered day of a finished one's period (its last day, where no day of it is covered).
 */
export const judgedDay = ({
  cover,
  project: { endsOn, startsOn },
  today,
}: JudgedDayArgs): { isFinished: boolean; on: Day } => {
  if (startsOn !== null && startsOn > today) return { isFinished: false, on: startsOn }
  if (endsOn === null || endsOn >= today) return { isFinished: false, on: today }
  const covered = intersectSpans(cover, [{ from: startsOn ?? SINCE_EVER, until: endsOn }])
  return { isFinished: true, on: covered.at(-1)?.until ?? endsOn }
}

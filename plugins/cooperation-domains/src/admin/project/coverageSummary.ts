import type { Severity } from '../../rules/ruleTypes.js'
import type { CoverageAnswer } from '../../ask/answers.js'
import type { Say } from '../shared/useSay.js'

import { SEVERITIES } from '../../rules/ruleTypes.js'
import { PANEL_TEXTS, SEVERITY_COUNTS } from './panelTexts.js'

const COVERED: readonly string[] = ['covered', 'expiring']

const coverIn = ({ pairs, state }: CoverageAnswer, say: Say): string => {
  if (state === 'exempt') return say(PANEL_TEXTS.exempt)
  if (pairs.length === 0) return say(PANEL_TEXTS.empty)
  const covered = pairs.filter((pair) => COVERED.includes(pair.state)).length
  const total = pairs.length
  return covered === total ? say(PANEL_TEXTS.coveredAll, { total }) : say(PANEL_TEXTS.coveredSome, { covered, total })
}

const countIn = ({ findings }: CoverageAnswer, severity: Severity, say: Say): string[] => {
  const count = findings.filter((finding) => finding.severity === severity).length
  if (count === 0) return []
  const { many, one } = SEVERITY_COUNTS[severity]
  return [count === 1 ? say(one) : say(many, { count })]
}

/** The cover of a project in one or two sentences, as a screen reader hears it while the project is edited. */
export const coverageSummary = (coverage: CoverageAnswer, say: Say): string => {
  const counts = SEVERITIES.flatMap((severity) => countIn(coverage, severity, say))
  return [coverIn(coverage, say), ...(counts.length > 0 ? [`${counts.join(', ')}.`] : [])].join(' ')
}

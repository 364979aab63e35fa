import type { Severity } from './ruleTypes.js'

import { SEVERITIES } from './ruleTypes.js'

/** For a stable sort: what blocks comes before what warns, that before what only tells. */
export const findingOrder = (a: { severity: Severity }, b: { severity: Severity }): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)

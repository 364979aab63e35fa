import type { RuleFinding } from '../../../src/rules/index.js'
import type { RuleCase, RuleTable } from './facts.js'

import { resolveRules, runRules } from '../../../src/rules/index.js'
import { COHERENCE_TABLES } from './coherence.js'
import { CONVENTION_TABLES } from './conventions.js'
import { COVERAGE_TABLES } from './coverage.js'
import { EDITORIAL_TABLES } from './editorial.js'
import { TODAY } from './facts.js'
import { MONEY_TABLES } from './money.js'
import { ONE_PERCENT_TABLES } from './onePercent.js'
import { PERIOD_TABLES } from './periods.js'
import { PROJECT_TABLES } from './projects.js'

export const TABLES: RuleTable[] = [
  ...COVERAGE_TABLES,
  ...PERIOD_TABLES,
  ...CONVENTION_TABLES,
  ...MONEY_TABLES,
  ...ONE_PERCENT_TABLES,
  ...PROJECT_TABLES,
  ...COHERENCE_TABLES,
  ...EDITORIAL_TABLES,
]

/** What one rule finds in a case. */
export const findingsOf = (id: string, { facts, options, today = TODAY }: RuleCase): RuleFinding[] =>
  runRules({ facts, rules: resolveRules(options ? { options } : {}), today }).filter(({ rule }) => rule === id)

export const ALL_FINDINGS: RuleFinding[] = TABLES.flatMap(({ cases, id }) =>
  cases.flatMap((one) => findingsOf(id, one)),
)

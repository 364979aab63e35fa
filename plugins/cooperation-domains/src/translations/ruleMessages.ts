import type { Text } from '../rules/ruleTypes.js'

import { MESSAGES } from './messages.js'
import { CONVENTION_MESSAGES } from './rules/conventions.js'
import { COVERAGE_MESSAGES } from './rules/coverage.js'
import { EDITORIAL_MESSAGES } from './rules/editorial.js'
import { MONEY_MESSAGES } from './rules/money.js'
import { PROJECT_MESSAGES } from './rules/projects.js'

/** The wording of every finding, by message key. */
export const RULE_MESSAGES: Readonly<Record<string, Text>> = {
  ...MESSAGES,
  ...COVERAGE_MESSAGES,
  ...CONVENTION_MESSAGES,
  ...MONEY_MESSAGES,
  ...PROJECT_MESSAGES,
  ...EDITORIAL_MESSAGES,
}

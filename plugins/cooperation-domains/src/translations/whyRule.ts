import type { Basis, RuleId } from '../rules/ruleTypes.js'

import { RULES } from '../rules/ruleList.js'
import { bindFrenchSpaces } from './bindFrenchSpaces.js'
import { RULE_REASONS } from './rules/reasons.js'
import { inLanguage, languageOf } from './text.js'

/** What stands behind “Why?”: plain texts in the language of the panel. */
export type RuleExplanation = { source: string; title: string; why: string }

/** The source of a rule in one line, such as `CGCT, art. L1115-1`. */
export const basisIn = ({ article, text }: Basis, language: string): string => {
  const name = inLanguage(text, language)
  return article ? `${name}, art. ${article}` : name
}

/** Why a rule is there and where it comes from. */
export const whyRule = (id: RuleId, language: string): RuleExplanation => {
  const rule = RULES.find((known) => known.id === id)
  const { title, why } = RULE_REASONS[id]
  const bound = (text: string): string => (languageOf(language) === 'fr' ? bindFrenchSpaces(text) : text)
  return {
    source: bound(rule ? basisIn(rule.basis, language) : ''),
    title: bound(inLanguage(title, language)),
    why: bound(inLanguage(why, language)),
  }
}

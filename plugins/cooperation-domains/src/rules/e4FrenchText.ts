import type { LocalizedText } from './facts.js'
import type { Found } from './ruleTypes.js'

import { defineRule } from './defineRule.js'
import { isBlank } from './isBlank.js'

type Key = 'onlyTranslated' | 'required'

const check = ({ texts }: { texts: LocalizedText[] }): Found<Key>[] =>
  texts.flatMap(({ isRequired, path, values }): Found<Key>[] => {
    if (!isBlank(values.fr)) return []
    if (isRequired) return [{ key: 'required', path }]
    return Object.values(values).some((text) => !isBlank(text)) ? [{ key: 'onlyTranslated', path }] : []
  })

/** French comes first: the other languages are optional and fall back to it. */
export const e4FrenchText = defineRule({
  basis: {
    article: null,
    text: { en: 'Editorial practice', es: 'Práctica editorial', fr: 'Pratique éditoriale' },
  },
  checks: { convention: check, partner: check, project: check },
  defaultSeverity: 'block',
  findings: { onlyTranslated: { severity: 'warning' }, required: { severity: 'block' } },
  id: 'E4',
  parameters: {},
})

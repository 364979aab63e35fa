import type { MediaFacts } from './facts.js'
import type { Found } from './ruleTypes.js'

import { defineRule } from './defineRule.js'
import { isBlank } from './isBlank.js'

type Key = 'alt' | 'credit' | 'licence'

const check = (medium: MediaFacts, path: (field: Key) => string): Found<Key>[] => {
  if (!medium.isImage || !medium.isPublic) return []
  return (['alt', 'credit', 'licence'] as const)
    .filter((field) => isBlank(medium[field]))
    .map((field) => ({ key: field, params: { medium: medium.name }, path: path(field) }))
}

const checkUses = ({ media }: { media: (MediaFacts & { path: string })[] }): Found<Key>[] =>
  media.flatMap((use) => check(use, () => use.path))

/** A public picture says what it shows, who made it and under which licence. */
export const e1PictureRights = defineRule({
  basis: {
    article: null,
    text: { en: 'Editorial practice', es: 'Práctica editorial', fr: 'Pratique éditoriale' },
  },
  checks: {
    convention: checkUses,
    media: (medium) => check(medium, (field) => field),
    partner: checkUses,
    project: checkUses,
  },
  defaultSeverity: 'block',
  findings: { alt: { severity: 'block' }, credit: { severity: 'block' }, licence: { severity: 'block' } },
  id: 'E1',
  parameters: {},
})

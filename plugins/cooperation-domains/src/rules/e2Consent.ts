import type { Day } from '../coverage/types.js'
import type { MediaFacts, MediaUse } from './facts.js'
import type { Dated, Found } from './ruleTypes.js'

import { defineRule } from './defineRule.js'
import { isBlank } from './isBlank.js'

type Key = 'expired' | 'reference'

type CheckArgs = { medium: MediaFacts; path: (field: string) => string; today: Day }

const check = ({ medium: { consent, isImage, isPublic, name }, path, today }: CheckArgs): Found<Key>[] => {
  if (!isImage || !isPublic || !consent.required) return []
  if (isBlank(consent.reference)) {
    return [{ key: 'reference', params: { medium: name }, path: path('consent.reference') }]
  }
  return consent.expiresOn !== null && consent.expiresOn < today
    ? [{ key: 'expired', params: { day: { day: consent.expiresOn }, medium: name }, path: path('consent.expiresOn') }]
    : []
}

const checkUses = ({ media, today }: Dated<{ media: MediaUse[] }>): Found<Key>[] =>
  media.flatMap((medium) => check({ medium, path: () => medium.path, today }))

/** People who can be recognised, minors above all, have agreed to be shown: a consent on file that still holds. */
export const e2Consent = defineRule({
  basis: {
    article: null,
    text: { en: 'Image rights; GDPR', es: 'Derechos de imagen; RGPD', fr: 'Droit à l’image ; RGPD' },
  },
  checks: {
    convention: checkUses,
    media: ({ today, ...medium }) => check({ medium, path: (field) => field, today }),
    partner: checkUses,
    project: checkUses,
  },
  defaultSeverity: 'block',
  findings: { expired: { severity: 'block' }, reference: { severity: 'block' } },
  id: 'E2',
  parameters: {},
})

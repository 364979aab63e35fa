import type { Day } from '../coverage/types.js'
import type { PartnerFacts } from './facts.js'
import type { Found } from './ruleTypes.js'

import { defineRule } from './defineRule.js'

type Key = 'alreadySuspended' | 'alreadyUnrecognised' | 'suspended' | 'unrecognised'

type CheckArgs = {
  /** Its time is over: what is told is history. */
  isOver: boolean
  partners: (PartnerFacts | null)[]
  path: (index: number) => string
  published: readonly string[] | undefined
}

const check = ({ isOver, partners, path, published = [] }: CheckArgs): Found<Key>[] =>
  partners.flatMap((partner, index): Found<Key>[] => {
    if (!partner) return []
    const about = { params: { partner: partner.name }, partner: partner.id, path: path(index) }
    const isPublished = published.includes(partner.id)
    if (partner.isRecognised === false) {
      return [{ ...about, key: isPublished ? 'alreadyUnrecognised' : 'unrecognised' }]
    }
    if (partner.relationStatus !== 'suspended') return []
    return [{ ...about, key: isPublished || isOver ? 'alreadySuspended' : 'suspended' }]
  })

const isBefore = (day: Day | null, today: Day): boolean => day !== null && day < today

/**
 * No new agreement and no new project with a territory whose frame France does not recognise, or while the relation is suspended:
 * a waiver cites the opinion of the prefecture or the ministry. What is published already, or over, is only warned of.
 */
export const r06SensitiveTerritory = defineRule({
  basis: {
    article: null,
    text: {
      en: 'Circular INTB1809792C of 24 May 2018; Council of State, 13 May 2024',
      es: 'Circular INTB1809792C del 24 de mayo de 2018; Consejo de Estado, 13 de mayo de 2024',
      fr: 'Circulaire INTB1809792C du 24 mai 2018 ; Conseil d’État, 13 mai 2024',
    },
  },
  checks: {
    convention: ({ parties, publishedPartners, standing, today }) =>
      check({
        isOver: ['expired', 'terminated'].includes(standing.state) || isBefore(standing.until, today),
        partners: parties,
        path: (index) => `parties.${String(index)}.partner`,
        published: publishedPartners,
      }),
    project: ({ endsOn, partners, publishedPartners, today }) =>
      check({
        isOver: isBefore(endsOn, today),
        partners: partners.map(({ partner }) => partner),
        path: (index) => `partners.${String(index)}.partner`,
        published: publishedPartners,
      }),
  },
  defaultSeverity: 'block',
  findings: {
    alreadySuspended: { severity: 'warning' },
    alreadyUnrecognised: { severity: 'warning' },
    suspended: { severity: 'block' },
    unrecognised: { severity: 'block' },
  },
  id: 'R6',
  parameters: {},
})

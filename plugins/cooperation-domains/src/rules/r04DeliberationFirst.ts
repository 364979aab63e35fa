import type { ConventionFacts } from './facts.js'
import type { Found } from './ruleTypes.js'

import { defineRule } from './defineRule.js'
import { isBlank } from './isBlank.js'

type Key = 'date' | 'decidedAfterSignature' | 'notSigned' | 'reference' | 'sentBeforeSignature'

const check = ({ deliberation, signedOn, title, transmittedOn }: ConventionFacts): Found<Key>[] => {
  if (signedOn === null && transmittedOn === null) return []
  const { adoptedOn, reference } = deliberation
  const convention = title
  const findings: Found<Key>[] = []
  if (isBlank(reference)) {
    findings.push({ key: 'reference', params: { convention }, path: 'deliberation.reference' })
  }
  if (adoptedOn === null) findings.push({ key: 'date', params: { convention }, path: 'deliberation.adoptedOn' })
  if (signedOn === null) findings.push({ key: 'notSigned', params: { convention }, path: 'signedOn' })
  if (adoptedOn !== null && signedOn !== null && signedOn < adoptedOn) {
    findings.push({
      key: 'decidedAfterSignature',
      params: { convention, day: { day: adoptedOn }, signed: { day: signedOn } },
      path: 'deliberation.adoptedOn',
    })
  }
  if (signedOn !== null && transmittedOn !== null && transmittedOn < signedOn) {
    findings.push({
      key: 'sentBeforeSignature',
      params: { convention, day: { day: transmittedOn }, signed: { day: signedOn } },
      path: 'transmittedOn',
    })
  }
  return findings
}

/** The council decides, then the city signs, then the act is sent: deliberation <= signature <= transmission. */
export const r04DeliberationFirst = defineRule({
  basis: {
    article: 'L2131-1',
    text: { en: 'French local authorities code', es: 'Código francés de entidades locales', fr: 'CGCT' },
  },
  checks: { convention: check },
  defaultSeverity: 'block',
  findings: {
    date: { severity: 'block' },
    decidedAfterSignature: { severity: 'block' },
    notSigned: { severity: 'block' },
    reference: { severity: 'block' },
    sentBeforeSignature: { severity: 'block' },
  },
  id: 'R4',
  parameters: {},
})

import { defineRule } from './defineRule.js'
import { pairNames } from './pairNames.js'
import { pairPath } from './pairPath.js'

const UNCOVERED = ['lost', 'missing', 'upcoming']

/**
 * An agreement is in force once signed and sent to the State’s representative.
 * On a project: one finding a pair and agreement that would cover it, were it sent or signed.
 * On a convention, which may be published before: a warning that it does not cover yet.
 */
export const r02InForce = defineRule({
  basis: {
    article: 'L1115-1, L2131-1',
    text: { en: 'French local authorities code', es: 'Código francés de entidades locales', fr: 'CGCT' },
  },
  checks: {
    convention: ({ signedOn, title, transmittedOn }) => {
      if (signedOn === null) {
        return transmittedOn === null ? [{ key: 'notSigned', params: { convention: title }, path: 'signedOn' }] : []
      }
      return transmittedOn === null
        ? [{ key: 'notSent', params: { convention: title, day: { day: signedOn } }, path: 'transmittedOn' }]
        : []
    },
    project: (facts) =>
      facts.pending
        .filter(({ domain, partner }) =>
          facts.judgement.pairs.some(
            (pair) => pair.domain === domain && pair.partner === partner && UNCOVERED.includes(pair.state),
          ),
        )
        .map((pending) => ({
          domain: pending.domain,
          key: pending.lacks === 'signature' ? 'awaitsSignature' : 'awaitsSending',
          params: { ...pairNames(facts, pending), convention: pending.convention.title },
          partner: pending.partner,
          path: pairPath(facts.partners, pending),
        })),
  },
  defaultSeverity: 'block',
  findings: {
    awaitsSending: { severity: 'block', within: 'R1' },
    awaitsSignature: { severity: 'block', within: 'R1' },
    notSent: { severity: 'warning' },
    notSigned: { severity: 'information' },
  },
  id: 'R2',
  parameters: {},
})

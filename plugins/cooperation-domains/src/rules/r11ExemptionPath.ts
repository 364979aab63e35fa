import type { ProjectFacts } from './facts.js'
import type { Dated, Found } from './ruleTypes.js'

import { centsOf, sumCents, textOfCents, toCents } from '../money/cents.js'
import { codesParameter } from './codesParameter.js'
import { defineRule } from './defineRule.js'
import { hasDomainCode } from './hasDomainCode.js'
import { isBlank } from './isBlank.js'
import { mechanismsParameter } from './mechanismsParameter.js'

type Key =
  | 'grantAgreement'
  | 'humanitarianDomain'
  | 'justification'
  | 'noDate'
  | 'noDeliberation'
  | 'notSent'
  | 'sentBeforeDecision'
  | 'urgencyWithoutBasis'

const checkDeliberation = ({ deliberation, legalBasis, today }: Dated<ProjectFacts>): Found<Key>[] => {
  const { adoptedOn, reference, transmittedOn } = deliberation
  const params = { basis: { term: `basis.${legalBasis}` } }
  const isSent = transmittedOn === undefined || (transmittedOn !== null && transmittedOn <= today)
  return [
    ...(isBlank(reference) ? [{ key: 'noDeliberation' as const, params, path: 'deliberation.reference' }] : []),
    ...(adoptedOn === null ? [{ key: 'noDate' as const, params, path: 'deliberation.adoptedOn' }] : []),
    ...(isSent ? [] : [{ key: 'notSent' as const, params, path: 'deliberation.transmittedOn' }]),
    ...(adoptedOn && transmittedOn && transmittedOn < adoptedOn
      ? [
          {
            key: 'sentBeforeDecision' as const,
            params: { day: { day: adoptedOn }, sent: { day: transmittedOn } },
            path: 'deliberation.transmittedOn',
          },
        ]
      : []),
  ]
}

const grantOf = ({ funding }: ProjectFacts, mechanisms: readonly string[]): bigint =>
  sumCents(
    funding
      .filter(({ currency, mechanism }) => currency === 'EUR' && mechanism !== null && mechanisms.includes(mechanism))
      .map(({ amount }) => centsOf(amount) ?? 0n),
  )

/**
 * A project without an agreement (humanitarian, support to an association, other action) says why and rests on a council decision
 * that was sent to the State’s representative; that lifts R1 and R7. A large grant has its own agreement.
 */
export const r11ExemptionPath = defineRule({
  basis: {
    article: 'L1115-1',
    text: {
      en: 'Circular of 24 May 2018; Council of State, 13 May 2024; French local authorities code',
      es: 'Circular del 24 de mayo de 2018; Consejo de Estado, 13 de mayo de 2024; código francés de entidades locales',
      fr: 'Circulaire du 24 mai 2018 ; Conseil d’État, 13 mai 2024 ; CGCT',
    },
  },
  checks: {
    project: (facts, { grantMechanisms, grantThreshold, humanitarianDomains }): Found<Key>[] => {
      const { documents, justification, legalBasis } = facts
      const isUrgent = hasDomainCode(facts, humanitarianDomains)
      const domains = { names: [...humanitarianDomains] }
      if (legalBasis === 'convention') {
        return isUrgent ? [{ key: 'urgencyWithoutBasis', params: { domains }, path: 'legalBasis' }] : []
      }
      const grant = grantOf(facts, grantMechanisms)
      const threshold = toCents(grantThreshold)
      const params = {
        grant: { amount: textOfCents(grant), currency: 'EUR' },
        threshold: { amount: textOfCents(threshold), currency: 'EUR' },
      }
      return [
        ...(isBlank(justification)
          ? [
              {
                key: 'justification' as const,
                params: { basis: { term: `basis.${legalBasis}` } },
                path: 'justification',
              },
            ]
          : []),
        ...checkDeliberation(facts),
        ...(legalBasis === 'association-support' && grant > threshold && documents === 0
          ? [{ key: 'grantAgreement' as const, params, path: 'documents' }]
          : []),
        ...(legalBasis === 'humanitarian' && !isUrgent
          ? [{ key: 'humanitarianDomain' as const, params: { domains }, path: 'domains' }]
          : []),
        ...(legalBasis !== 'humanitarian' && isUrgent
          ? [{ key: 'urgencyWithoutBasis' as const, params: { domains }, path: 'legalBasis' }]
          : []),
      ]
    },
  },
  defaultSeverity: 'block',
  findings: {
    grantAgreement: { severity: 'warning' },
    humanitarianDomain: { severity: 'warning' },
    justification: { severity: 'block' },
    noDate: { severity: 'block' },
    noDeliberation: { severity: 'block' },
    notSent: { severity: 'block' },
    sentBeforeDecision: { severity: 'block' },
    urgencyWithoutBasis: { severity: 'warning' },
  },
  id: 'R11',
  parameters: {
    grantMechanisms: mechanismsParameter(['own-funds'], {
      en: 'Mechanisms of the funding lines that make up the grant.',
      es: 'Mecanismos de las líneas de financiación que forman la subvención.',
      fr: 'Mécanismes des lignes de financement qui forment la subvention.',
    }),
    grantThreshold: {
      default: 23_000,
      doc: {
        en: 'Grant in euros above which a grant agreement is asked for.',
        es: 'Subvención en euros a partir de la cual se pide un convenio de subvención.',
        fr: 'Subvention en euros au-delà de laquelle une convention de subvention est demandée.',
      },
      kind: 'amount',
      max: 1_000_000_000,
      min: 0,
    },
    humanitarianDomains: codesParameter(['URGE'], {
      en: 'Codes of the domains of humanitarian emergency.',
      es: 'Códigos de los ámbitos de la emergencia humanitaria.',
      fr: 'Codes des domaines de l’urgence humanitaire.',
    }),
  },
})

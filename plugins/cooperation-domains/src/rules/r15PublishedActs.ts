import type { ProjectFacts } from './facts.js'
import type { Found } from './ruleTypes.js'

import { codesParameter } from './codesParameter.js'
import { defineRule } from './defineRule.js'
import { isBlank } from './isBlank.js'

type Key = 'act' | 'competence' | 'noAgreement'

const checkCompetence = (facts: ProjectFacts, other: readonly string[], coPartnerTypes: readonly string[]) => {
  const hasCoPartner = facts.funding.some(({ organisation }) => coPartnerTypes.includes(organisation?.type ?? ''))
  if (hasCoPartner) return []
  return facts.domains.flatMap(({ id }, index): Found<Key>[] => {
    const domain = id === null ? undefined : facts.domainsById[id]
    const isElsewhere = domain && [domain.code, ...(domain.ancestorCodes ?? [])].some((code) => other.includes(code))
    if (!isElsewhere) return []
    const path = `domains.${String(index)}.domain`
    return [{ domain: domain.id, key: 'competence', params: { domain: domain.title }, path }]
  })
}

/** What is shown as in force has its act online; a relation shown as active rests on one; other levels hold some competences. */
export const r15PublishedActs = defineRule({
  basis: {
    article: 'L2131-1',
    text: { en: 'French local authorities code', es: 'Código francés de entidades locales', fr: 'CGCT' },
  },
  checks: {
    convention: ({ publicDocuments, standing, title }): Found<Key>[] =>
      standing.state === 'in-force' && publicDocuments === 0
        ? [{ key: 'act', params: { convention: title }, path: 'documents' }]
        : [],
    partner: ({ agreementsInForce, id, name, relationStatus, statement }): Found<Key>[] => {
      const isExplained = Boolean(statement?.on) && !isBlank(statement?.text)
      return relationStatus === 'active' && agreementsInForce === 0 && !isExplained
        ? [{ key: 'noAgreement', params: { partner: name }, partner: id, path: 'relationStatus' }]
        : []
    },
    project: (facts, { coPartnerTypes, otherLevels }) => checkCompetence(facts, otherLevels, coPartnerTypes),
  },
  defaultSeverity: 'warning',
  findings: {
    act: { severity: 'warning' },
    competence: { severity: 'information' },
    noAgreement: { severity: 'warning' },
  },
  id: 'R15',
  parameters: {
    coPartnerTypes: {
      default: ['11'],
      doc: {
        en: 'Kinds of funding organisation that count as another local authority (IATI list OrganisationType).',
        es: 'Tipos de organización financiadora que cuentan como otra entidad local (lista OrganisationType de IATI).',
        fr: 'Types d’organisme financeur qui comptent comme une autre collectivité (liste OrganisationType de l’IATI).',
      },
      example: '11',
      kind: 'codes',
      pattern: /^\d{2}$/,
    },
    otherLevels: codesParameter(['EAUA', 'DECH', 'ECON', 'TOUR', 'FORM', 'MOBI', 'AGRI'], {
      en: 'Codes of the domains that usually belong to another level than the municipality.',
      es: 'Códigos de los ámbitos que suelen corresponder a otro nivel que el municipio.',
      fr: 'Codes des domaines qui relèvent d’habitude d’un autre échelon que la commune.',
    }),
  },
})

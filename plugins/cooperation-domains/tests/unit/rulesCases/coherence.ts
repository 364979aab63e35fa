import type { RuleTable } from './facts.js'

import { byId, convention, domain, line, organisation, partner, partnerPage, project } from './facts.js'

const weighed = (...weights: (number | null)[]) => {
  const ids = ['cult', 'educ', 'sant', 'risq', 'form', 'biod'].slice(0, weights.length)
  return project({
    domains: ids.map((id, index) => ({ id, weight: weights[index] ?? null })),
    domainsById: byId(...ids.map((id) => domain(id))),
  })
}
const waiver = (rule: string, own = {}) => ({ expiresOn: '2026-12-31', grantedOn: '2026-06-15', rule, ...own })

export const COHERENCE_TABLES: RuleTable[] = [
  {
    cases: [
      { expected: [], facts: project(), title: 'one domain without a weight' },
      { expected: [], facts: weighed(33.34, 33.33, 33.33), title: '33.34 + 33.33 + 33.33' },
      { expected: ['block R13.weights domains'], facts: weighed(33, 33, 33), title: '33 + 33 + 33' },
      { expected: ['block R13.weights domains'], facts: weighed(33.34, 33.33, 33.34), title: '100.01' },
      { expected: [], facts: weighed(0.01, 0.01, 66.57, 33.41), title: 'a sum that floating points miss' },
      { expected: ['block R13.weights domains'], facts: weighed(0), title: 'a weight of 0' },
      {
        expected: ['block R13.weightDecimals domains.1.weight'],
        facts: weighed(66.66, 33.333),
        title: 'three decimals',
      },
      { expected: ['warning R13.weightMissing domains.2.weight'], facts: weighed(60, 40, null), title: 'one without' },
      { expected: ['block R13.weights domains'], facts: weighed(60, null), title: 'one without, and less than 100' },
      { expected: [], facts: weighed(null, null, null, null, null), title: 'five domains' },
      {
        expected: ['warning R13.tooMany domains'],
        facts: weighed(null, null, null, null, null, null),
        title: 'six domains',
      },
      {
        expected: ['block COOP_DOMAIN_REQUIRED domains'],
        facts: project({ domains: [{ id: null, weight: null }] }),
        title: 'no domain',
      },
      {
        expected: ['block COOP_DOMAIN_DUPLICATE domains.1.domain', 'block COOP_DOMAIN_UNKNOWN domains.2.domain'],
        facts: project({ domains: ['cult', 'cult', 'gone'].map((id) => ({ id, weight: null })) }),
        title: 'a domain twice, and one that is gone',
      },
      {
        expected: ['block COOP_DOMAIN_REQUIRED domains'],
        facts: project({ domains: [], startsOn: null, waivers: [waiver('R13')] }),
        options: { R13: false },
        title: 'no domain, with the rule off and waived',
      },
      {
        expected: ['block COOP_DOMAIN_REQUIRED domains'],
        facts: project({ domains: [] }),
        options: { R13: { severity: 'information' } },
        title: 'no domain, with the rule set to information',
      },
      {
        expected: ['warning R13.deprecated domains.0.domain', 'warning R13.replaced domains.1.domain'],
        facts: project({
          domains: ['cult', 'educ'].map((id) => ({ id, weight: null })),
          domainsById: byId(
            domain('cult', { deprecated: true }),
            domain('educ', { deprecated: true, replacedBy: 'Éducation' }),
          ),
        }),
        title: 'deprecated domains',
      },
      {
        expected: ['warning R13.dacCode domains.0.domain', 'warning R13.dacCode domains.1.domain'],
        facts: project({
          domains: ['cult', 'educ'].map((id) => ({ id, weight: null })),
          domainsById: byId(domain('cult', { dacCode: null }), domain('educ', { dacCode: '23010' })),
        }),
        title: 'no purpose code, and a withdrawn one',
      },
      {
        expected: ['warning R13.start startsOn', 'warning R13.country partners'],
        facts: project({
          partners: [{ domains: [], partner: partner('santiago', { country: null }) }],
          startsOn: null,
        }),
        title: 'no start and no country',
      },
      {
        expected: ['warning R13.weights domains', 'warning R13.start startsOn'],
        facts: project({ domains: [{ id: 'cult', weight: 50 }], startsOn: null }),
        options: { R13: { severity: 'warning' } },
        title: 'set to a warning',
      },
      {
        expected: ['warning R13.start startsOn'],
        facts: project({ startsOn: null }),
        options: { R13: { severity: 'block' } },
        title: 'set to its default: the warning stays one',
      },
      {
        expected: ['information R13.weights domains'],
        facts: project({ domains: [{ id: 'cult', weight: 50 }], waivers: [waiver('R13')] }),
        title: 'waived',
      },
    ],
    id: 'R13',
  },
  {
    cases: [
      { expected: [], facts: convention(), title: 'in force, with its act' },
      { expected: ['warning R15.act documents'], facts: convention({ publicDocuments: 0 }), title: 'without its act' },
      {
        expected: [],
        facts: convention({
          publicDocuments: 0,
          standing: { from: null, reasons: [], state: 'expired', until: null },
        }),
        title: 'without its act, expired',
      },
      {
        expected: ['information R15.act documents'],
        facts: convention({ publicDocuments: 0, waivers: [waiver('R15')] }),
        title: 'without its act, and a reason why',
      },
      {
        expected: ['warning R15.act documents'],
        facts: convention({ publicDocuments: 0, waivers: [waiver('R15', { expiresOn: '2026-06-14' })] }),
        title: 'with a waiver that ended yesterday',
      },
      {
        expected: ['warning R15.act documents'],
        facts: convention({ publicDocuments: 0, waivers: [waiver('R15', { grantedOn: '2026-06-16' })] }),
        title: 'with a waiver that begins tomorrow',
      },
      { expected: [], facts: partnerPage(), title: 'an active partner with an agreement' },
      {
        expected: ['warning R15.noAgreement relationStatus'],
        facts: partnerPage({ agreementsInForce: 0, statement: { on: null, text: 'En cours' } }),
        title: 'an active partner without one',
      },
      { expected: [], facts: partnerPage({ agreementsInForce: 0, relationStatus: 'dormant' }), title: 'a dormant one' },
      {
        expected: [],
        facts: partnerPage({ agreementsInForce: 0, statement: { on: '2026-01-05', text: 'En cours' } }),
        title: 'an active partner, with a dated word on why',
      },
      {
        expected: ['information R15.competence domains.0.domain'],
        facts: project({ domains: [{ id: 'eaua', weight: null }], domainsById: byId(domain('eaua')) }),
        title: 'a domain of another level',
      },
      {
        expected: [],
        facts: project({
          domains: [{ id: 'eaua', weight: null }],
          domainsById: byId(domain('eaua')),
          funding: [line({ organisation: organisation({ type: '11' }) })],
        }),
        title: 'a domain of another level, with a local authority as co-funder',
      },
      {
        expected: ['block R15.act documents'],
        facts: convention({ publicDocuments: 0 }),
        options: { R15: { severity: 'block' } },
        title: 'set to block',
      },
      { expected: [], facts: convention({ publicDocuments: 0 }), options: { R15: false }, title: 'off' },
    ],
    id: 'R15',
  },
]

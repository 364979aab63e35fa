import type { ProjectFacts } from '../../../src/rules/index.js'
import type { RuleTable } from './facts.js'

import { byId, convention, domain, line, organisation, partner, partnerPage, project } from './facts.js'

const decision = { adoptedOn: '2010-10-28', reference: '2010-10', transmittedOn: '2010-11-02' }
const exempt = (own: Partial<ProjectFacts> = {}) =>
  project({ deliberation: decision, justification: 'Aide après un séisme', legalBasis: 'other-action', ...own })
const urge = { domains: [{ id: 'urge', weight: null }], domainsById: byId(domain('urge')) }
const grant = (amount: number) => ({ funding: [line({ amount })], legalBasis: 'association-support' as const })
const weighed = (...weights: (number | null)[]) => {
  const ids = ['cult', 'educ', 'sant', 'risq', 'form', 'biod'].slice(0, weights.length)
  return project({
    domains: ids.map((id, index) => ({ id, weight: weights[index] ?? null })),
    domainsById: byId(...ids.map((id) => domain(id))),
  })
}
const waiver = (rule: string, own = {}) => ({ expiresOn: '2026-12-31', grantedOn: '2026-06-15', rule, ...own })

export const PROJECT_TABLES: RuleTable[] = [
  {
    cases: [
      { expected: [], facts: project(), title: 'under an agreement' },
      { expected: [], facts: exempt(), title: 'without one, motivated and decided' },
      {
        expected: [
          'block R11.justification justification',
          'block R11.noDeliberation deliberation.reference',
          'block R11.noDate deliberation.adoptedOn',
          'block R11.notSent deliberation.transmittedOn',
        ],
        facts: exempt({
          deliberation: { adoptedOn: null, reference: null, transmittedOn: null },
          justification: ' ',
        }),
        title: 'without one, and nothing else',
      },
      {
        expected: [],
        facts: exempt({ deliberation: { adoptedOn: '2010-10-28', reference: '2010-10' } }),
        title: 'where the model does not keep when a decision was sent',
      },
      {
        expected: ['block R11.notSent deliberation.transmittedOn'],
        facts: exempt({ deliberation: { ...decision, transmittedOn: '2026-06-16' } }),
        title: 'a decision to be sent tomorrow',
      },
      {
        expected: [],
        facts: exempt({ deliberation: { ...decision, transmittedOn: '2026-06-15' } }),
        title: 'a decision sent today',
      },
      {
        expected: ['block R11.sentBeforeDecision deliberation.transmittedOn'],
        facts: exempt({ deliberation: { ...decision, transmittedOn: '2010-10-27' } }),
        title: 'a decision sent the day before',
      },
      {
        expected: ['warning R11.humanitarianDomain domains'],
        facts: exempt({ legalBasis: 'humanitarian' }),
        title: 'humanitarian, without the domain of emergency',
      },
      { expected: [], facts: exempt({ ...urge, legalBasis: 'humanitarian' }), title: 'humanitarian, with it' },
      {
        expected: [],
        facts: exempt({
          domains: [{ id: 'camp', weight: null }],
          domainsById: byId(domain('camp', { ancestorCodes: ['URGE'] })),
          legalBasis: 'humanitarian',
        }),
        title: 'humanitarian, with a domain below it',
      },
      {
        expected: ['warning R11.urgencyWithoutBasis legalBasis'],
        facts: project(urge),
        title: 'the domain of emergency under an agreement',
      },
      {
        expected: ['warning R11.urgencyWithoutBasis legalBasis'],
        facts: exempt(urge),
        title: 'the domain of emergency on another basis',
      },
      { expected: [], facts: exempt(grant(23_000)), title: 'a grant of 23,000 euros' },
      {
        expected: ['warning R11.grantAgreement documents'],
        facts: exempt(grant(23_000.01)),
        title: 'a grant of one cent more',
      },
      { expected: [], facts: exempt({ ...grant(30_000), documents: 1 }), title: 'such a grant, with a document' },
      {
        expected: ['warning R11.justification justification'],
        facts: exempt({ justification: null }),
        options: { R11: { severity: 'warning' } },
        title: 'set to a warning',
      },
      { expected: [], facts: exempt({ justification: null }), options: { R11: false }, title: 'off' },
      {
        expected: ['information R11.justification justification'],
        facts: exempt({ justification: null, waivers: [waiver('R11')] }),
        title: 'waived',
      },
    ],
    id: 'R11',
  },
  {
    cases: [
      { expected: [], facts: project(), title: 'a goal and one of its targets' },
      { expected: ['warning R12.goal sdgGoals'], facts: project({ sdgGoals: [], sdgTargets: [] }), title: 'no goal' },
      {
        expected: ['block R12.target sdgTargets'],
        facts: project({ sdgTargets: ['4.7', '11.4'] }),
        title: 'a target of a goal that is not chosen',
      },
      {
        expected: ['block R12.target sdgTargets'],
        facts: project({ sdgGoals: ['4', '1'], sdgTargets: ['11.4'] }),
        title: 'a target of goal 11 under goal 1',
      },
      {
        expected: [],
        facts: project({
          sdgGoals: ['17', '4'],
          sdgTargets: Array.from({ length: 10 }, (_, n) => `17.${String(n + 1)}`),
        }),
        title: 'ten targets',
      },
      {
        expected: ['warning R12.tooManyTargets sdgTargets'],
        facts: project({
          sdgGoals: ['17', '4'],
          sdgTargets: Array.from({ length: 11 }, (_, n) => `17.${String(n + 1)}`),
        }),
        title: 'eleven targets',
      },
      {
        expected: ['information R12.suggestions sdgGoals'],
        facts: project({ sdgGoals: ['14'], sdgTargets: [] }),
        title: 'a goal that no domain suggests',
      },
      {
        expected: ['block R12.goal sdgGoals'],
        facts: project({ sdgGoals: [], sdgTargets: [] }),
        options: { R12: { severity: 'block' } },
        title: 'set to block: a goal is needed',
      },
      {
        expected: ['warning R12.target sdgTargets'],
        facts: project({ sdgTargets: ['11.4'] }),
        options: { R12: { severity: 'warning' } },
        title: 'set to a warning: nothing blocks',
      },
      {
        expected: ['warning R12.tooManyTargets sdgTargets'],
        facts: project(),
        options: { R12: { parameters: { maxTargets: 0 } } },
        title: 'with a smaller maximum',
      },
      { expected: [], facts: project({ sdgGoals: [], sdgTargets: [] }), options: { R12: false }, title: 'off' },
      {
        expected: ['information R12.target sdgTargets'],
        facts: project({ sdgTargets: ['11.4'], waivers: [waiver('R12')] }),
        title: 'waived',
      },
    ],
    id: 'R12',
  },
  {
    cases: [
      { expected: [], facts: project(), title: 'one domain without a weight' },
      { expected: [], facts: weighed(33.34, 33.33, 33.33), title: '33.34 + 33.33 + 33.33' },
      { expected: ['block R13.weights domains'], facts: weighed(33, 33, 33), title: '33 + 33 + 33' },
      { expected: ['block R13.weights domains'], facts: weighed(33.34, 33.33, 33.34), title: '100.01' },
      { expected: [], facts: weighed(70, 10.1, 19.9), title: 'a sum that floating points miss' },
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

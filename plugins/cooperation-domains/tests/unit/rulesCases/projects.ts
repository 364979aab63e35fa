import type { ProjectFacts } from '../../../src/rules/index.js'
import type { RuleTable } from './facts.js'

import { byId, domain, line, project } from './facts.js'

const decision = { adoptedOn: '2010-10-28', reference: '2010-10', transmittedOn: '2010-11-02' }
const exempt = (own: Partial<ProjectFacts> = {}) =>
  project({ deliberation: decision, justification: 'Aide après un séisme', legalBasis: 'other-action', ...own })
const urge = { domains: [{ id: 'urge', weight: null }], domainsById: byId(domain('urge')) }
const grant = (amount: number) => ({ funding: [line({ amount })], legalBasis: 'association-support' as const })
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
]

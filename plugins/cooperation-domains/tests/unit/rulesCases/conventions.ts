import type { RuleTable } from './facts.js'

import { CARREFOUR, convention, partner, project, SANTIAGO } from './facts.js'

const state = partner('haiti', { authorityType: 'state', name: 'État (exemple)' })
const other = partner('asso', { authorityType: 'other', name: 'Association (exemple)' })
const unrecognised = partner('santiago', { isRecognised: false })
const suspended = partner('santiago', { relationStatus: 'suspended' })
const waiver = (rule: string) => ({ expiresOn: '2026-12-31', grantedOn: '2026-06-15', rule })

export const CONVENTION_TABLES: RuleTable[] = [
  {
    cases: [
      { expected: [], facts: convention(), title: 'all there, for 0 euros' },
      { expected: [], facts: convention({ transmittedOn: null }), title: 'signed, not sent' },
      {
        expected: [
          'block R3.object object',
          'block R3.domains domains',
          'block R3.parties parties',
          'block R3.amount forecastAmount',
          'block R3.currency currency',
        ],
        facts: convention({ currency: null, domains: [], forecastAmount: null, object: ' ', parties: [null] }),
        title: 'nothing there',
      },
      {
        expected: [],
        facts: convention({ domains: [], forecastAmount: null, object: null, parties: [], signedOn: null }),
        title: 'nothing there, not signed',
      },
      {
        expected: ['block R3.object object'],
        facts: convention({ domains: [], instrument: 'amendment', object: null }),
        title: 'an amendment: no domain is asked, an object is',
      },
      {
        expected: ['block R3.amount forecastAmount'],
        facts: convention({ forecastAmount: 10.005 }),
        title: 'an amount with three decimals',
      },
      {
        expected: ['warning R3.object object'],
        facts: convention({ object: null }),
        options: { R3: { severity: 'warning' } },
        title: 'set to a warning',
      },
      { expected: [], facts: convention({ object: null }), options: { R3: { enabled: false } }, title: 'switched off' },
      {
        expected: ['information R3.object object'],
        facts: convention({ object: null, waivers: [waiver('R3')] }),
        title: 'waived',
      },
    ],
    id: 'R3',
  },
  {
    cases: [
      { expected: [], facts: convention(), title: 'decided, signed, sent' },
      {
        expected: [],
        facts: convention({
          deliberation: { adoptedOn: '2024-12-02', reference: '2024-11' },
          signedOn: '2024-12-02',
          transmittedOn: '2024-12-02',
        }),
        title: 'all on one day',
      },
      { expected: [], facts: convention({ transmittedOn: null }), title: 'signed, not sent' },
      {
        expected: ['block R4.reference deliberation.reference', 'block R4.date deliberation.adoptedOn'],
        facts: convention({ deliberation: { adoptedOn: null, reference: '' } }),
        title: 'without a decision',
      },
      {
        expected: [],
        facts: convention({
          deliberation: { adoptedOn: null, reference: null },
          signedOn: null,
          transmittedOn: null,
        }),
        title: 'without a decision, not signed',
      },
      {
        expected: ['block R4.decidedAfterSignature deliberation.adoptedOn'],
        facts: convention({ deliberation: { adoptedOn: '2024-12-03', reference: '2024-11' } }),
        title: 'decided the day after the signature',
      },
      {
        expected: ['block R4.sentBeforeSignature transmittedOn'],
        facts: convention({ transmittedOn: '2024-12-01' }),
        title: 'sent the day before the signature',
      },
      { expected: ['block R4.notSigned signedOn'], facts: convention({ signedOn: null }), title: 'sent, not signed' },
      {
        expected: ['information R4.notSigned signedOn'],
        facts: convention({ signedOn: null }),
        options: { R4: { severity: 'information' } },
        title: 'set to information',
      },
      { expected: [], facts: convention({ signedOn: null }), options: { R4: false }, title: 'switched off' },
      {
        expected: ['information R4.notSigned signedOn'],
        facts: convention({ signedOn: null, waivers: [waiver('R4')] }),
        title: 'waived',
      },
    ],
    id: 'R4',
  },
  {
    cases: [
      { expected: [], facts: convention(), title: 'with a municipality' },
      {
        expected: [],
        facts: convention({ parties: [SANTIAGO, other] }),
        title: 'an association beside a municipality',
      },
      {
        expected: ['block R5.noAuthority parties'],
        facts: convention({ parties: [other] }),
        title: 'an association alone',
      },
      { expected: [], facts: convention({ parties: [] }), title: 'without a party: a matter of R3' },
      {
        expected: ['block R5.state parties.1.partner'],
        facts: convention({ parties: [SANTIAGO, state] }),
        title: 'with a State',
      },
      {
        expected: ['block R5.stateNotAuthorised stateException.authorisedOn'],
        facts: convention({ parties: [state], stateException: { authorisedOn: null, case: 'programme' } }),
        title: 'with a State, in a case of the law, not authorised',
      },
      {
        expected: ['block R5.stateAuthorisedLate stateException.authorisedOn'],
        facts: convention({ parties: [state], stateException: { authorisedOn: '2024-12-03', case: 'programme' } }),
        title: 'with a State, authorised the day after the signature',
      },
      {
        expected: [],
        facts: convention({ parties: [state], stateException: { authorisedOn: '2024-12-02', case: 'programme' } }),
        title: 'with a State, authorised the day of the signature',
      },
      {
        expected: [],
        facts: convention({
          parties: [state],
          signedOn: null,
          stateException: { authorisedOn: '2024-12-03', case: 'programme' },
        }),
        title: 'with a State, authorised, not signed',
      },
      {
        expected: ['warning R5.state parties.0.partner'],
        facts: convention({ parties: [state] }),
        options: { R5: { severity: 'warning' } },
        title: 'set to a warning',
      },
      { expected: [], facts: convention({ parties: [state] }), options: { R5: false }, title: 'switched off' },
      {
        expected: ['information R5.state parties.0.partner'],
        facts: convention({ parties: [state], waivers: [waiver('R5')] }),
        title: 'waived',
      },
    ],
    id: 'R5',
  },
  {
    cases: [
      { expected: [], facts: convention(), title: 'an agreement with an active partner' },
      { expected: [], facts: project(), title: 'a project with an active partner' },
      {
        expected: ['block R6.unrecognised parties.0.partner', 'block R6.suspended parties.1.partner'],
        facts: convention({ parties: [unrecognised, partner('carrefour', { relationStatus: 'suspended' })] }),
        title: 'an agreement with both',
      },
      {
        expected: ['block R6.suspended partners.1.partner'],
        facts: project({
          partners: [
            { domains: [], partner: CARREFOUR },
            { domains: [], partner: suspended },
          ],
        }),
        title: 'a project with a suspended partner',
      },
      {
        expected: [],
        facts: project({ partners: [{ domains: [], partner: partner('santiago', { relationStatus: 'dormant' }) }] }),
        title: 'a dormant relation',
      },
      {
        expected: ['warning R6.alreadySuspended partners.0.partner'],
        facts: project({ partners: [{ domains: [], partner: suspended }], publishedPartners: ['santiago'] }),
        title: 'a suspended partner of what is published already',
      },
      {
        expected: ['warning R6.alreadyUnrecognised parties.0.partner'],
        facts: convention({ parties: [unrecognised], publishedPartners: ['santiago'] }),
        title: 'a territory not recognised, of what is published already',
      },
      {
        expected: ['warning R6.alreadySuspended partners.0.partner'],
        facts: project({ endsOn: '2026-06-14', partners: [{ domains: [], partner: suspended }] }),
        title: 'a suspended partner of a finished project',
      },
      {
        expected: ['block R6.suspended partners.0.partner'],
        facts: project({ endsOn: '2026-06-15', partners: [{ domains: [], partner: suspended }] }),
        title: 'a suspended partner of a project that ends today',
      },
      {
        expected: ['block R6.unrecognised partners.0.partner'],
        facts: project({ endsOn: '2026-06-14', partners: [{ domains: [], partner: unrecognised }] }),
        title: 'a territory not recognised, of a finished project',
      },
      {
        expected: ['information R6.suspended partners.0.partner'],
        facts: project({ partners: [{ domains: [], partner: suspended }], waivers: [waiver('R6')] }),
        title: 'waived',
      },
      {
        expected: ['warning R6.suspended partners.0.partner'],
        facts: project({ partners: [{ domains: [], partner: suspended }] }),
        options: { R6: { severity: 'warning' } },
        title: 'set to a warning',
      },
      {
        expected: [],
        facts: project({ partners: [{ domains: [], partner: suspended }] }),
        options: { R6: false },
        title: 'switched off',
      },
    ],
    id: 'R6',
  },
]

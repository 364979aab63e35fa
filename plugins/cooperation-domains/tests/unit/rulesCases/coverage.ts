import type { RuleTable } from './facts.js'

import { byId, CARREFOUR, convention, domain, judged, pair, project, SANTIAGO } from './facts.js'

const until = (day: string) => ({ cover: [{ from: '2020-01-01', until: day }], until: day })
const pending = { convention: { id: 'accord', title: 'Accord 2010' }, domain: 'cult', partner: 'santiago' }
const R1 = 'R1'

export const COVERAGE_TABLES: RuleTable[] = [
  {
    cases: [
      { expected: [], facts: project(), title: 'a covered pair' },
      { expected: [], facts: judged([pair({ state: 'expiring', until: '2026-08-01' })]), title: 'an expiring pair' },
      { expected: [], facts: judged([pair({ state: 'exempt' })], { legalBasis: 'humanitarian' }), title: 'exempt' },
      {
        expected: ['block R1.missing partners.0.partner'],
        facts: judged([pair({ state: 'missing' })]),
        title: 'a missing pair, at the row of its partner',
      },
      {
        expected: ['block R1.missing partners.1.domains'],
        facts: judged([pair(), pair({ domain: 'educ', partner: 'carrefour', state: 'missing' })], {
          domainsById: byId(domain('cult'), domain('educ')),
          partners: [
            { domains: [], partner: SANTIAGO },
            { domains: ['educ'], partner: CARREFOUR },
          ],
        }),
        title: 'only the second partner, at the domains of its row',
      },
      {
        expected: ['block R1.lost partners.0.partner', 'block R1.upcoming partners.0.partner'],
        facts: judged([
          pair({ state: 'lost', ...until('2025-12-31') }),
          pair({ cover: [{ from: '2027-01-01', until: null }], state: 'upcoming' }),
        ]),
        title: 'pairs lost and upcoming',
      },
      {
        expected: ['information R1.waived partners.0.partner'],
        facts: judged([pair({ state: 'waived' })]),
        title: 'a waived pair',
      },
      {
        expected: ['block R1.noPartner partners'],
        facts: judged([], { partners: [{ domains: [], partner: null }] }),
        title: 'no partner',
      },
      {
        expected: [],
        facts: judged([], { legalBasis: 'other-action', partners: [] }),
        title: 'no partner, on another legal basis',
      },
      {
        expected: ['information R1.noPartner partners'],
        facts: judged([], {
          partners: [],
          waivers: [{ expiresOn: '2026-06-15', grantedOn: '2026-01-01', rule: R1 }],
        }),
        title: 'no partner, waived up to today',
      },
      {
        expected: ['warning R1.missing partners.0.partner'],
        facts: judged([pair({ state: 'missing' })]),
        options: { R1: { severity: 'warning' } },
        title: 'set to a warning',
      },
      {
        expected: [],
        facts: judged([pair({ state: 'missing' })]),
        options: { R1: false },
        title: 'switched off',
      },
    ],
    id: 'R1',
  },
  {
    cases: [
      { expected: [], facts: convention(), title: 'signed and sent' },
      {
        expected: ['warning R2.notSent transmittedOn'],
        facts: convention({ transmittedOn: null }),
        title: 'signed, not sent: published all the same',
      },
      {
        expected: ['information R2.notSigned signedOn'],
        facts: convention({ signedOn: null, transmittedOn: null }),
        title: 'not signed',
      },
      { expected: [], facts: convention({ signedOn: null }), title: 'sent, not signed: a matter of R4' },
      {
        expected: ['block R2.awaitsSending partners.0.partner', 'block R2.awaitsSignature partners.0.partner'],
        facts: judged([pair({ state: 'missing' })], {
          pending: [
            { ...pending, lacks: 'transmission' },
            { ...pending, lacks: 'signature' },
          ],
        }),
        title: 'what would cover, were it sent or signed',
      },
      {
        expected: [],
        facts: project({ pending: [{ ...pending, lacks: 'transmission' }] }),
        title: 'what would cover a pair that is covered anyway',
      },
      {
        expected: ['warning R2.awaitsSending partners.0.partner'],
        facts: judged([pair({ state: 'lost', ...until('2025-01-01') })], {
          pending: [{ ...pending, lacks: 'transmission' }],
        }),
        options: { R1: { severity: 'warning' } },
        title: 'never graver than R1',
      },
      {
        expected: [],
        facts: judged([pair({ state: 'missing' })], { pending: [{ ...pending, lacks: 'transmission' }] }),
        options: { R1: false },
        title: 'gone with R1',
      },
      {
        expected: ['warning R2.notSent transmittedOn'],
        facts: convention({ transmittedOn: null }),
        options: { R2: { severity: 'block' } },
        title: 'set to block: milder findings stay',
      },
      { expected: [], facts: convention({ transmittedOn: null }), options: { R2: false }, title: 'switched off' },
    ],
    id: 'R2',
  },
]

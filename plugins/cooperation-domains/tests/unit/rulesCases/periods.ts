import type { RuleTable } from './facts.js'

import { convention, judged, pair, project } from './facts.js'

const until = (day: string) => ({ cover: [{ from: '2020-01-01', until: day }], until: day })
const loss = {
  pairs: [
    { domain: { code: 'CULT', id: 'cult', title: 'Culture' }, partner: { id: 'santiago', name: 'Santiago de Cuba' } },
  ],
  project: { id: 'project', title: 'Échanges culturels' },
}

export const PERIOD_TABLES: RuleTable[] = [
  {
    cases: [
      { expected: [], facts: project(), title: 'covered without end' },
      {
        expected: ['warning R7.expiring partners.0.partner'],
        facts: judged([pair({ state: 'expiring', ...until('2026-09-13') })]),
        title: 'cover that ends in exactly 90 days',
      },
      {
        expected: ['warning R7.endsAfter endsOn'],
        facts: judged([pair(until('2026-09-14'))]),
        title: 'cover that ends in 91 days, before the project',
      },
      { expected: [], facts: judged([pair(until('2027-12-31'))]), title: 'cover that ends with the project' },
      {
        expected: [],
        facts: judged([pair(until('2026-12-31'))], { endsOn: null }),
        title: 'cover with an end, for a project without',
      },
      {
        expected: ['warning R7.endsAfter endsOn'],
        facts: judged([pair({ on: '2013-12-31', ...until('2013-12-31') })], {
          endsOn: '2015-12-31',
          startsOn: '2020-01-01',
        }),
        title: 'a finished project that outlived its agreement',
      },
      {
        expected: ['warning R7.startsBefore startsOn'],
        facts: judged([pair({ cover: [{ from: '2025-01-02', until: null }] })]),
        title: 'a project that starts the day before its cover',
      },
      {
        expected: [],
        facts: judged([pair({ cover: [{ from: '2025-01-01', until: null }] })]),
        title: 'a project that starts with its cover',
      },
      {
        expected: [],
        facts: judged([
          pair({
            cover: [
              { from: '2025-01-01', until: '2025-06-30' },
              { from: '2025-09-01', until: null },
            ],
          }),
        ]),
        title: 'a project that starts with its cover, which breaks and goes on',
      },
      {
        expected: ['block R7.noOverlap partners.0.partner'],
        facts: judged([pair({ cover: [{ from: '2010-01-01', until: '2013-12-31' }], state: 'missing' })]),
        title: 'a cover that no day of the project meets',
      },
      {
        expected: ['block R7.noOverlap partners.0.partner'],
        facts: judged([pair({ cover: [{ from: '2030-01-01', until: null }], state: 'missing' })]),
        title: 'a cover that begins after the project',
      },
      { expected: [], facts: judged([pair({ state: 'missing' })]), title: 'no cover at all: a matter of R1' },
      {
        expected: [],
        facts: judged([pair({ cover: [{ from: '2010-01-01', until: '2013-12-31' }], state: 'waived' })]),
        title: 'waived',
      },
      {
        expected: [],
        facts: judged([pair({ state: 'missing', ...until('2024-01-01') })]),
        options: { R1: false },
        title: 'no overlap, with R1 off',
      },
      { expected: [], facts: judged([pair(until('2026-12-31'))]), options: { R7: false }, title: 'switched off' },
      {
        expected: ['block R7.endsAfter endsOn'],
        facts: judged([pair(until('2026-12-31'))]),
        options: { R7: { severity: 'block' } },
        title: 'set to block',
      },
      {
        expected: ['warning R7.expiring partners.0.partner'],
        facts: judged([pair(until('2026-12-31'))]),
        options: { R7: { parameters: { expiringDays: 200 } } },
        title: 'with more days of notice',
      },
      {
        expected: ['information R7.endsAfter endsOn'],
        facts: judged([pair(until('2026-12-31'))], {
          waivers: [{ expiresOn: null, grantedOn: '2026-06-15', rule: 'R7' }],
        }),
        title: 'waived from today on',
      },
      {
        expected: ['warning R7.conventionEnds endsOn'],
        facts: convention({
          projects: [{ endsOn: null, id: 'project', title: 'Échanges culturels' }],
          standing: { from: '2024-12-09', reasons: [], state: 'in-force', until: '2026-09-13' },
        }),
        title: 'an agreement that ends in 90 days under a running project',
      },
      {
        expected: [],
        facts: convention({
          projects: [{ endsOn: '2026-06-14', id: 'project', title: 'Échanges culturels' }],
          standing: { from: '2024-12-09', reasons: [], state: 'in-force', until: '2026-09-13' },
        }),
        title: 'an agreement that ends, under a project that ended yesterday',
      },
    ],
    id: 'R7',
  },
  {
    cases: [
      { expected: [], facts: { losses: [], path: 'endsOn', subject: 'change' }, title: 'nothing lost' },
      {
        expected: ['block R8.loss endsOn'],
        facts: {
          losses: [loss, { ...loss, project: { id: 'other', title: 'Autre' } }],
          path: 'endsOn',
          subject: 'change',
        },
        title: 'two projects that lose, in one finding',
      },
      {
        expected: ['warning R8.loss domains'],
        facts: { losses: [loss], path: 'domains', subject: 'change' },
        options: { R8: { severity: 'warning' } },
        title: 'set to a warning',
      },
      {
        expected: [],
        facts: { losses: [loss], path: 'domains', subject: 'change' },
        options: { R8: false },
        title: 'switched off',
      },
    ],
    id: 'R8',
  },
]

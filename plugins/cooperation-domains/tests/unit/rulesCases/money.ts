import type { RuleTable } from './facts.js'

import { convention, envelope, line, project } from './facts.js'

const paid = [line({ paidAmount: 0.01, year: 2025 })]
const waiver = (rule: string) => ({ expiresOn: '2026-12-31', grantedOn: '2026-06-15', rule })

export const MONEY_TABLES: RuleTable[] = [
  {
    cases: [
      { expected: [], facts: convention({ envelope: envelope([17_999.99, 0.01]) }), title: 'exactly the forecast' },
      {
        expected: ['warning R9.total forecastAmount'],
        facts: convention({ envelope: envelope([17_999.99, '0.02']) }),
        title: 'one cent beyond the forecast',
      },
      {
        expected: [],
        facts: convention({ envelope: envelope(Array<number>(3).fill(0.1), { forecastAmount: 0.3 }) }),
        title: 'three times 0.1 within 0.3',
      },
      {
        expected: ['warning R9.total funding'],
        facts: project({ envelopes: [envelope([1]), envelope([20_000])] }),
        title: 'a project over the forecast of its second agreement',
      },
      {
        expected: [],
        facts: convention({
          envelope: {
            ...envelope([]),
            contributions: envelope([20_000]).contributions.map((one) => ({ ...one, mechanism: 'state' })),
          },
        }),
        title: 'money that is not the city’s',
      },
      {
        expected: ['information R9.otherCurrency forecastAmount'],
        facts: convention({
          envelope: {
            ...envelope([]),
            contributions: envelope([20_000]).contributions.map((one) => ({ ...one, currency: 'USD' })),
          },
        }),
        title: 'an amount in another currency',
      },
      {
        expected: ['warning R9.inexact forecastAmount'],
        facts: convention({ envelope: envelope([10.001]) }),
        title: 'an amount with three decimals',
      },
      {
        expected: ['warning R9.year forecastAmount'],
        facts: convention({ envelope: envelope([6000.01], { perYear: [{ amount: 6000, year: 2026 }] }) }),
        title: 'a year beyond its own forecast',
      },
      {
        expected: [],
        facts: convention({ envelope: envelope([6000], { perYear: [{ amount: 6000, year: 2026 }] }) }),
        title: 'a year within its own forecast',
      },
      { expected: [], facts: convention({ envelope: envelope([1], { forecastAmount: null }) }), title: 'no forecast' },
      {
        expected: ['block R9.total forecastAmount'],
        facts: convention({ envelope: envelope([20_000]) }),
        options: { R9: { severity: 'block' } },
        title: 'set to block',
      },
      {
        expected: ['warning R9.total forecastAmount'],
        facts: convention({
          envelope: {
            ...envelope([]),
            contributions: envelope([20_000]).contributions.map((one) => ({ ...one, mechanism: 'in-kind' })),
          },
        }),
        options: { R9: { parameters: { cityMechanisms: ['own-funds', 'in-kind'] } } },
        title: 'with contributions in kind counted',
      },
      { expected: [], facts: convention({ envelope: envelope([20_000]) }), options: { R9: false }, title: 'off' },
      {
        expected: ['information R9.total forecastAmount'],
        facts: convention({ envelope: envelope([20_000]), waivers: [waiver('R9')] }),
        title: 'waived',
      },
    ],
    id: 'R9',
  },
  {
    cases: [
      {
        expected: [],
        facts: project({ funding: paid, odaDeclaredYears: [] }),
        title: 'on 14 April',
        today: '2026-04-14',
      },
      {
        expected: ['warning R14.due funding'],
        facts: project({ funding: paid, odaDeclaredYears: [2024] }),
        title: 'on 15 April',
        today: '2026-04-15',
      },
      {
        expected: ['warning R14.due funding'],
        facts: project({ funding: paid, odaDeclaredYears: [] }),
        title: 'on 31 May',
        today: '2026-05-31',
      },
      {
        expected: ['warning R14.overdue funding'],
        facts: project({ funding: paid, odaDeclaredYears: [] }),
        title: 'on 1 June',
        today: '2026-06-01',
      },
      {
        expected: [],
        facts: project({ funding: paid }),
        title: 'on 1 June, where declarations are not kept',
        today: '2026-06-01',
      },
      { expected: [], facts: project({ funding: paid, odaDeclaredYears: [2025] }), title: 'declared' },
      {
        expected: [],
        facts: project({ funding: [line({ paidAmount: 0, year: 2025 })], odaDeclaredYears: [] }),
        title: 'nothing paid',
      },
      {
        expected: [],
        facts: project({ funding: [line({ paidAmount: 10, year: 2026 })], odaDeclaredYears: [] }),
        title: 'paid this year',
      },
      {
        expected: [],
        facts: project({ funding: [line({ mechanism: 'state', paidAmount: 9, year: 2025 })], odaDeclaredYears: [] }),
        title: 'paid by the State',
      },
      {
        expected: [],
        facts: project({ funding: paid, odaDeclaredYears: [] }),
        options: { R14: { parameters: { odaCountries: ['HT'] } } },
        title: 'a country that is not on the list',
      },
      {
        expected: ['block R14.overdue funding'],
        facts: project({ funding: paid, odaDeclaredYears: [] }),
        options: { R14: { severity: 'block' } },
        title: 'set to block',
      },
      { expected: [], facts: project({ funding: paid, odaDeclaredYears: [] }), options: { R14: false }, title: 'off' },
      {
        expected: ['information R14.overdue funding'],
        facts: project({ funding: paid, odaDeclaredYears: [], waivers: [waiver('R14')] }),
        title: 'waived',
      },
    ],
    id: 'R14',
  },
]

import type { RuleTable } from './facts.js'

import { byId, convention, domain, envelope, line, organisation, project } from './facts.js'

const water = byId(domain('eaua', { onePercentScheme: 'water' }))
const onWater = { domains: [{ id: 'eaua', weight: null }], domainsById: water }
const drawn = (amount: number | string, own = {}) => line({ amount, mechanism: 'one-percent-water', ...own })
const elsewhere = (amount: number, own = {}) => ({
  amount,
  currency: 'EUR',
  mechanism: 'one-percent-water',
  organisation: 'agglo',
  year: 2026,
  ...own,
})
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
      { expected: [], facts: project({ funding: [line()] }), title: 'own funds' },
      { expected: [], facts: project({ ...onWater, funding: [drawn(10_000)] }), title: 'exactly 1 %' },
      {
        expected: ['block R10.exceeded funding.0.amount'],
        facts: project({ ...onWater, funding: [drawn('10000.01')] }),
        title: 'one cent beyond 1 %',
      },
      {
        expected: [],
        facts: project({ ...onWater, funding: [drawn(5000)], onePercentElsewhere: [elsewhere(5000)] }),
        title: 'exactly 1 % with another project',
      },
      {
        expected: ['block R10.exceeded funding.0.amount'],
        facts: project({ ...onWater, funding: [drawn(5000)], onePercentElsewhere: [elsewhere(5000.01)] }),
        title: 'beyond 1 % with another project',
      },
      {
        expected: [],
        facts: project({
          ...onWater,
          funding: [drawn(10_000), drawn(5000, { mechanism: 'one-percent-sanitation' })],
          onePercentElsewhere: [
            elsewhere(9000, { year: 2025 }),
            elsewhere(9000, { organisation: 'other' }),
            elsewhere(9000, { mechanism: 'one-percent-waste' }),
          ],
        }),
        title: 'water, sanitation, years and funders counted apart',
      },
      {
        expected: ['block R10.exceeded funding.1.amount'],
        facts: project({
          ...onWater,
          funding: [drawn(10_000), drawn(5000.01, { mechanism: 'one-percent-sanitation' })],
        }),
        title: 'beyond 1 % for sanitation alone',
      },
      {
        expected: ['block R10.domain funding.0.mechanism'],
        facts: project({ funding: [drawn(100)] }),
        title: '1 % water on a project of culture',
      },
      {
        expected: ['block R10.domain funding.0.mechanism'],
        facts: project({
          ...onWater,
          funding: [
            drawn(100, {
              mechanism: 'one-percent-waste',
              organisation: organisation({
                services: [{ kind: 'waste', resources: [{ amount: 1e6, currency: 'EUR', year: 2026 }] }],
              }),
            }),
          ],
        }),
        title: '1 % waste on a project of water',
      },
      {
        expected: ['block R10.service funding.0.organisation'],
        facts: project({ ...onWater, funding: [drawn(100, { organisation: organisation({ services: [] }) })] }),
        title: 'a funder that does not run the service',
      },
      {
        expected: ['block R10.noFunder funding.0.organisation'],
        facts: project({ ...onWater, funding: [drawn(100, { organisation: null })] }),
        title: 'no funder',
      },
      {
        expected: ['warning R10.resourcesUnknown funding.0.amount'],
        facts: project({ ...onWater, funding: [drawn(100, { year: 2025 })] }),
        title: 'resources of the year unknown',
      },
      {
        expected: ['warning R10.currency funding.0.currency'],
        facts: project({ ...onWater, funding: [drawn(1e9, { currency: 'USD' })] }),
        title: 'another currency',
      },
      {
        expected: ['block R10.inexact funding.0.amount'],
        facts: project({ ...onWater, funding: [drawn(10.001)] }),
        title: 'an amount with three decimals',
      },
      {
        expected: ['block R10.exceeded funding.0.amount'],
        facts: project({
          ...onWater,
          funding: [
            drawn('10000000000.01', {
              organisation: organisation({
                services: [{ kind: 'water', resources: [{ amount: 1e12, currency: 'EUR', year: 2026 }] }],
              }),
            }),
          ],
        }),
        title: 'one cent beyond 1 % of the largest amount the model takes',
      },
      {
        expected: ['warning R10.domain funding.0.mechanism', 'warning R10.resourcesUnknown funding.0.amount'],
        facts: project({ funding: [drawn(100, { year: 2025 })] }),
        options: { R10: { severity: 'warning' } },
        title: 'set to a warning',
      },
      {
        expected: ['warning R10.resourcesUnknown funding.0.amount'],
        facts: project({ ...onWater, funding: [drawn(100, { year: 2025 })] }),
        options: { R10: { severity: 'block' } },
        title: 'set to its default: the warning stays one',
      },
      { expected: [], facts: project({ funding: [drawn(100)] }), options: { R10: false }, title: 'off' },
      {
        expected: ['information R10.domain funding.0.mechanism'],
        facts: project({ funding: [drawn(100)], waivers: [waiver('R10')] }),
        title: 'waived',
      },
    ],
    id: 'R10',
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

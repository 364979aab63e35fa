import type { RuleTable } from './facts.js'

import { byId, domain, line, organisation, project } from './facts.js'

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
const waiver = (rule: string) => ({ expiresOn: '2026-12-31', grantedOn: '2026-06-15', rule })

export const ONE_PERCENT_TABLES: RuleTable[] = [
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
]

import type { Day } from '../coverage/types.js'
import type { Found } from './ruleTypes.js'

import { defineRule } from './defineRule.js'

const check = ({ today }: { today: Day }, { periods }: { periods: readonly string[] }): Found<'period'>[] =>
  periods.flatMap((period): Found<'period'>[] => {
    const [from = '', until = ''] = period.split('/')
    return from <= today && today <= until
      ? [{ key: 'period', params: { period: { from, until } }, path: '_status' }]
      : []
  })

/** Before an election, what the city publishes is read again with care. No period is set until the office names one. */
export const e5ElectionPeriod = defineRule({
  basis: {
    article: null,
    text: { en: 'Editorial practice', es: 'Práctica editorial', fr: 'Pratique éditoriale' },
  },
  checks: { convention: check, partner: check, project: check },
  defaultSeverity: 'warning',
  findings: { period: { severity: 'warning' } },
  id: 'E5',
  parameters: {
    periods: {
      default: [],
      doc: {
        en: 'Periods before elections, first and last day included.',
        es: 'Períodos preelectorales, primer y último día incluidos.',
        fr: 'Périodes préélectorales, premier et dernier jour compris.',
      },
      example: '2030-01-01/2030-03-31',
      kind: 'codes',
      pattern: /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/,
    },
  },
})

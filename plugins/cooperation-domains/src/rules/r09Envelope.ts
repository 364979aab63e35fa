import type { EnvelopeFacts } from './facts.js'
import type { Found } from './ruleTypes.js'

import { type Cents, centsOf, sumCents, textOfCents } from '../money/cents.js'
import { defineRule } from './defineRule.js'
import { mechanismsParameter } from './mechanismsParameter.js'

type Key = 'inexact' | 'otherCurrency' | 'total' | 'year'

type Line = { cents: Cents; year: number | null }

type ExcessArgs = { currency: string; envelope: EnvelopeFacts; forecast: Cents; lines: Line[]; year?: number }

const excess = ({ currency, envelope, forecast, lines, year }: ExcessArgs) => {
  const sum = sumCents(lines.map(({ cents }) => cents))
  if (sum <= forecast) return null
  return {
    convention: envelope.convention.title,
    excess: { amount: textOfCents(sum - forecast), currency },
    forecast: { amount: textOfCents(forecast), currency },
    sum: { amount: textOfCents(sum), currency },
    ...(year !== undefined && { year: String(year) }),
  }
}

const check = (envelope: EnvelopeFacts, mechanisms: readonly string[], path: string): Found<Key>[] => {
  const { convention, currency } = envelope
  const forecast = centsOf(envelope.forecastAmount)
  if (forecast === null || currency === null) return []
  const own = envelope.contributions.filter(
    ({ amount, mechanism }) => amount !== null && mechanism !== null && mechanisms.includes(mechanism),
  )
  const same = own.filter((line) => line.currency === currency)
  const lines = same.flatMap(({ amount, year }): Line[] => {
    const cents = centsOf(amount)
    return cents === null ? [] : [{ cents, year }]
  })
  const total = excess({ currency, envelope, forecast, lines })
  const years = (envelope.perYear ?? []).flatMap(({ amount, year }) => {
    const cents = centsOf(amount)
    if (cents === null) return []
    const params = excess({
      currency,
      envelope,
      forecast: cents,
      lines: lines.filter((line) => line.year === year),
      year,
    })
    return params ? [{ key: 'year' as const, params, path }] : []
  })
  const params = { convention: convention.title }
  return [
    ...(total ? [{ key: 'total' as const, params: total, path }] : []),
    ...years,
    ...(lines.length < same.length ? [{ key: 'inexact' as const, params, path }] : []),
    ...(same.length < own.length ? [{ key: 'otherCurrency' as const, params: { ...params, currency }, path }] : []),
  ]
}

/** What the city puts into the projects under an agreement stays within the forecast amount, in all and, where known, each year. */
export const r09Envelope = defineRule({
  basis: {
    article: 'L1115-1',
    text: { en: 'French local authorities code', es: 'Código francés de entidades locales', fr: 'CGCT' },
  },
  checks: {
    convention: ({ envelope }, { cityMechanisms }) =>
      envelope ? check(envelope, cityMechanisms, 'forecastAmount') : [],
    project: ({ envelopes }, { cityMechanisms }) =>
      envelopes.flatMap((envelope) => check(envelope, cityMechanisms, 'funding')),
  },
  defaultSeverity: 'warning',
  findings: {
    inexact: { severity: 'warning' },
    otherCurrency: { severity: 'information' },
    total: { severity: 'warning' },
    year: { severity: 'warning' },
  },
  id: 'R9',
  parameters: {
    cityMechanisms: mechanismsParameter(['own-funds'], {
      en: 'Mechanisms of the funding lines that count as the city’s contribution.',
      es: 'Mecanismos de las líneas de financiación que cuentan como aportación de la ciudad.',
      fr: 'Mécanismes des lignes de financement qui comptent comme contribution de la ville.',
    }),
  },
})

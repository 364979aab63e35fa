import type { OrganisationFacts, ProjectFacts, ServiceKind } from './facts.js'

import { type Cents, centsOf, sumCents } from '../money/cents.js'
import { SERVICE_OF_MECHANISM } from './mechanisms.js'

/** What one organisation spends on 1 % money from one service budget in one year, this project included. */
export type OnePercentBudget = {
  /** Index of the project’s first line that draws on it. */
  line: number
  organisation: OrganisationFacts
  /** Null where none are recorded. */
  resources: { cents: Cents; currency: string } | null
  service: ServiceKind
  /** Of the lines in the currency of the resources. */
  sum: Cents
  /** Indexes of the project’s lines in another currency. */
  uncounted: number[]
  year: number
}

type Line = {
  cents: Cents
  currency: string | null
  index: number
  organisation: OrganisationFacts
  service: ServiceKind
  year: number
}

const linesOf = ({ funding }: ProjectFacts): Line[] =>
  funding.flatMap(({ amount, currency, mechanism, organisation, year }, index): Line[] => {
    const service = SERVICE_OF_MECHANISM[mechanism ?? '']
    const cents = centsOf(amount)
    if (!service || !organisation || cents === null || year === null) return []
    return organisation.services.some(({ kind }) => kind === service)
      ? [{ cents, currency, index, organisation, service, year }]
      : []
  })

const resourcesOf = ({ organisation, service, year }: Line): OnePercentBudget['resources'] => {
  const recorded = organisation.services
    .filter(({ kind }) => kind === service)
    .flatMap(({ resources }) => resources)
    .find((resource) => resource.year === year)
  const cents = recorded ? centsOf(recorded.amount) : null
  return recorded && cents !== null ? { cents, currency: recorded.currency } : null
}

const isSameBudget = (a: Line, b: Line): boolean =>
  a.organisation.id === b.organisation.id && a.service === b.service && a.year === b.year

/** One entry a funder, service budget and year that the project draws on: water and sanitation count apart. */
export const onePercentBudgets = (facts: ProjectFacts): OnePercentBudget[] => {
  const lines = linesOf(facts)
  const first = lines.filter((line, index) => lines.findIndex((other) => isSameBudget(line, other)) === index)
  return first.map((line): OnePercentBudget => {
    const resources = resourcesOf(line)
    const own = lines.filter((other) => isSameBudget(line, other))
    const isCounted = ({ currency }: { currency: string | null }): boolean =>
      resources === null || currency === resources.currency
    const elsewhere = facts.onePercentElsewhere.filter(
      ({ mechanism, organisation, year }) =>
        organisation === line.organisation.id && SERVICE_OF_MECHANISM[mechanism] === line.service && year === line.year,
    )
    return {
      line: line.index,
      organisation: line.organisation,
      resources,
      service: line.service,
      sum: sumCents([
        ...own.filter(isCounted).map(({ cents }) => cents),
        ...elsewhere.filter(isCounted).map(({ amount }) => centsOf(amount) ?? 0n),
      ]),
      uncounted: own.filter((other) => !isCounted(other)).map(({ index }) => index),
      year: line.year,
    }
  })
}

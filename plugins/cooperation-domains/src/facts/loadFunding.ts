import type { PayloadRequest } from 'payload'

import type { FundingFacts, OrganisationFacts, ServiceKind } from '../rules/facts.js'

import { loadStored } from '../service/loadStored.js'
import { idOf, numberOf, rowsOf, type Stored, textOf } from '../service/values.js'

/** Resources of public services are recorded in euros. */
const CURRENCY_OF_RESOURCES = 'EUR'

const toOrganisation = (doc: Stored): OrganisationFacts => ({
  id: String(doc.id),
  name: textOf(doc.name) ?? String(doc.id),
  services: rowsOf(doc.services).map(({ kind, resources }) => ({
    kind: kind as ServiceKind,
    resources: rowsOf(resources).map(({ amount, year }) => ({
      amount: numberOf(amount),
      currency: CURRENCY_OF_RESOURCES,
      year: numberOf(year),
    })),
  })),
  type: textOf(doc.type),
})

export type FundingLine = Omit<FundingFacts, 'organisation'> & { organisation: string | null }

/** The lines of a stored project, in order. */
export const fundingLines = (doc: Stored): FundingLine[] =>
  rowsOf(doc.funding).map(({ amount, currency, mechanism, organisation, paidAmount, year }) => ({
    amount: numberOf(amount),
    currency: textOf(currency),
    mechanism: textOf(mechanism),
    organisation: idOf(organisation),
    paidAmount: numberOf(paidAmount),
    year: numberOf(year),
  }))

/** Who pays for a project; at most one call of the database. */
export const loadFunding = async ({ doc, req }: { doc: Stored; req: PayloadRequest }): Promise<FundingFacts[]> => {
  const lines = fundingLines(doc)
  const ids = [...new Set(lines.flatMap(({ organisation }) => organisation ?? []))]
  const docs =
    ids.length === 0
      ? []
      : await loadStored({
          collection: 'organisations',
          fields: ['name', 'services', 'type'],
          req,
          where: { id: { in: ids } },
        })
  const organisations = new Map(docs.map((one) => [String(one.id), toOrganisation(one)]))
  return lines.map((line) => ({ ...line, organisation: organisations.get(line.organisation ?? '') ?? null }))
}

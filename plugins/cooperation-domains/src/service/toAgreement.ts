import type { Agreement, Renewal } from '../coverage/types.js'

import { dayOf, idOf, idsOf, isRecord, numberOf, rowsOf, type Stored, textOf } from './values.js'

/** The fields of a convention that decide whether and what it covers. */
export const AGREEMENT_FIELDS: readonly string[] = [
  'amends',
  'deliberation',
  'domains',
  'endsOn',
  'inheritsDomains',
  'instrument',
  'parent',
  'parties',
  'removedDomains',
  'renewal',
  'signedOn',
  'startsOn',
  'terminatedOn',
  'transmittedOn',
]

const renewalOf = (value: unknown): Renewal => {
  const { mode, months, times } = isRecord(value) ? value : {}
  return {
    mode: mode === 'tacit' || mode === 'express' ? mode : 'none',
    months: numberOf(months),
    times: numberOf(times),
  }
}

const momentOf = (value: unknown): string => (value instanceof Date ? value.toISOString() : (textOf(value) ?? ''))

/** A convention in the shape of the rules, from a stored document or from the data of a save laid over one. */
export const toAgreement = (doc: Stored, title: string): Agreement => ({
  amends: idOf(doc.amends),
  createdAt: momentOf(doc.createdAt),
  domains: idsOf(doc.domains),
  endsOn: dayOf(doc.endsOn),
  id: String(doc.id),
  inheritsDomains: doc.inheritsDomains === true,
  instrument: textOf(doc.instrument) ?? '',
  parent: idOf(doc.parent),
  parties: idsOf(rowsOf(doc.parties).map(({ partner }) => partner)),
  removedDomains: idsOf(doc.removedDomains),
  renewal: renewalOf(doc.renewal),
  signedOn: dayOf(doc.signedOn),
  startsOn: dayOf(doc.startsOn),
  terminatedOn: dayOf(doc.terminatedOn),
  title,
  transmittedOn: dayOf(doc.transmittedOn),
})

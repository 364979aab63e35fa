import type { PayloadRequest } from 'payload'

import type { Ledger } from '../coverage/types.js'
import type { CooperationDomainsSettings } from '../types.js'

import { createLedger } from '../coverage/createLedger.js'
import { loadAgreements } from './loadAgreements.js'
import { loadDomainTree } from './loadDomainTree.js'

type LoadLedgerArgs = {
  /** Of the titles; that of the request unless told otherwise. */
  locale?: string | undefined
  /** Ids: the ledger answers for these partners alone, and is made faster. */
  partners?: readonly string[] | undefined
  req: PayloadRequest
  settings: Pick<CooperationDomainsSettings, 'conventions' | 'coveringInstruments'>
}

/** What the published conventions cover, as the transaction of the request sees them; two calls of the database, or four for some partners alone. */
export const loadLedger = async ({ locale, partners, req, settings }: LoadLedgerArgs): Promise<Ledger> => {
  // One after the other: a transaction serves one statement at a time.
  const domains = await loadDomainTree({ locale, req })
  const agreements = await loadAgreements({ locale, partners, req, settings })
  return createLedger({ agreements, coveringInstruments: settings.coveringInstruments, domains })
}

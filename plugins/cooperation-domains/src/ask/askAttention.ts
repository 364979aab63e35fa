import type { Day, PairState } from '../coverage/types.js'
import type { NamedDomain, NamedPartner } from './answers.js'
import type { Asked } from './readAsk.js'

import { loadRules } from '../facts/loadRules.js'
import { loadLedger } from '../service/loadLedger.js'
import { loadPartners } from '../service/loadPartners.js'
import { loadProjects } from '../service/loadProjects.js'
import { blockedDrafts } from './blockedDrafts.js'
import { expiringConventions } from './expiringConventions.js'
import { loadDrafts } from './loadDrafts.js'
import { loadUnsent } from './loadUnsent.js'
import { readAsk } from './readAsk.js'
import { requireStaff } from './requireStaff.js'
import { uncoveredProjects } from './uncoveredProjects.js'

/** So many in all, the first of them told. */
type Counted<Item> = { items: Item[]; total: number }

type Titled = { id: string; title: string }

export type AttentionAnswer = {
  /** Projects whose latest version is a draft that the rule of coverage keeps from being published. */
  blocked: Counted<Titled & { messages: string[] }>
  date: Day
  /** Conventions in force that end soon, the next first, with how many published projects they cover today. */
  expiring: Counted<Titled & { projects: number; until: Day }>
  /** Published projects that are not covered on the day they are judged on. */
  lost: Counted<Titled & { pairs: { domain: NamedDomain; partner: NamedPartner; state: PairState }[] }>
  /** Conventions that are signed but not sent to the State’s representative, the oldest first. */
  unsent: Counted<Titled & { signedOn: Day }>
}

const MAX_ITEMS = 50

const counted = <Item>(items: Item[]): Counted<Item> => ({ items: items.slice(0, MAX_ITEMS), total: items.length })

/**
 * What needs care; the same calls of the database however many projects and conventions there are. Staff only.
 *
 * @throws Forbidden, QueryRefused
 */
export const askAttention = async (asked: Asked): Promise<AttentionAnswer> => {
  await requireStaff(asked.req, asked.settings)
  const ask = await readAsk(asked)
  const { locale, req, settings, today } = ask
  const { expiringDays } = settings
  // One after the other: a transaction serves one statement at a time.
  const ledger = await loadLedger({ locale, req, settings })
  const partners = await loadPartners({ locale, req, settings })
  const published = await loadProjects({ locale, req, settings })
  const drafts = await loadDrafts(ask)
  const rules = await loadRules({ req, settings })
  const unsent = await loadUnsent(ask)
  const names = { domains: ledger.domains, partners }
  return {
    blocked: counted(
      blockedDrafts({ drafts, expiringDays, language: req.i18n.language, ledger, partners, rules, today }),
    ),
    date: today,
    expiring: counted(expiringConventions({ expiringDays, ledger, projects: published, today })),
    lost: counted(uncoveredProjects({ expiringDays, ledger, names, projects: published, today })),
    unsent: counted(unsent),
  }
}

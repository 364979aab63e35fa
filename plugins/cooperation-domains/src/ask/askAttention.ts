import type { AttentionAnswer, Counted } from './answers.js'
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

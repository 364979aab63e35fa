import type { CollectionConfig, Config, GlobalConfig } from 'payload'

import { auditLogin, auditLogout, auditRights, noteReset, noteRights } from './hooks/auditAccounts.js'
import { auditContent } from './hooks/auditContent.js'
import { auditDeletion, noteTitle } from './hooks/auditDeletion.js'
import { auditForced } from './hooks/auditForced.js'
import { auditRules } from './hooks/auditRules.js'
import { AUDIT_LOG } from './types.js'

const FORCED_CHANGES = 'forced-changes'
const RULES = 'cooperation-rules'

/** Books that the system keeps by itself: what is written and pruned in them is nobody's act. */
const BOOKKEEPING = new Set([AUDIT_LOG, FORCED_CHANGES, 'coverage-runs'])

const hooksOf = ({ auth, slug, versions }: CollectionConfig): NonNullable<CollectionConfig['hooks']> => {
  if (slug === FORCED_CHANGES) return { afterChange: [auditForced] }
  if (BOOKKEEPING.has(slug)) return {}
  const ofDeletion = { afterDelete: [auditDeletion], beforeDelete: [noteTitle] }
  if (auth) {
    return {
      ...ofDeletion,
      afterChange: [auditRights],
      afterLogin: [auditLogin],
      afterLogout: [auditLogout],
      beforeChange: [noteRights],
      beforeOperation: [noteReset],
    }
  }
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  return { ...ofDeletion, ...(hasDrafts && { afterChange: [auditContent] }) }
}

type Hooks = Record<string, unknown[] | undefined>

/** Last of all: what other hooks refuse is not logged. */
const withHooks = (collection: CollectionConfig): CollectionConfig => {
  const own = (collection.hooks ?? {}) as Hooks
  const added = hooksOf(collection) as Hooks
  const both = Object.keys(added).map((name) => [name, [...(own[name] ?? []), ...(added[name] ?? [])]])
  return {
    ...collection,
    hooks: { ...own, ...(Object.fromEntries(both) as Hooks) },
  }
}

const withRules = (global: GlobalConfig): GlobalConfig =>
  global.slug === RULES
    ? { ...global, hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), auditRules] } }
    : global

/** Gives every collection and the rules the hooks that log what is done to them. */
export const attachAudit = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withHooks),
  globals: (config.globals ?? []).map(withRules),
})

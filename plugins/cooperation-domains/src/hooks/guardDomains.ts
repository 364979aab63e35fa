import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'
import type { JudgeLossesArgs } from '../guard/judgeLosses.js'

import { judgeLosses } from '../guard/judgeLosses.js'
import { notedWrite } from '../guard/notedWrite.js'
import { refusal } from '../guard/refusal.js'
import { sourcesOf } from '../guard/sourcesOf.js'
import { setDomain, withdrawDomain } from '../guard/world.js'
import { idOf, type Stored } from '../service/values.js'

const COLLECTION = 'domains'

const guard = async (args: Omit<JudgeLossesArgs, 'collection'>): Promise<void> => {
  const findings = await judgeLosses({ ...args, collection: COLLECTION })
  if (findings.length > 0) throw refusal({ collection: COLLECTION, findings, req: args.req })
}

/**
 * A domain that is moved in the tree, or deprecated without a successor, takes no cover away from published projects.
 * One with a successor stays covered as it was.
 *
 * @throws ValidationError (400) of R8
 */
export const guardDomainChange =
  (settings: CooperationDomainsSettings): CollectionBeforeChangeHook =>
  async ({ data: saved, operation, originalDoc, req }) => {
    const data = saved as Stored
    const stored = (originalDoc ?? {}) as Stored
    const id = idOf(stored.id)
    if (operation !== 'update' || id === null) return data
    const isMoved = idOf(data.parent) !== idOf(stored.parent)
    const isDropped = (doc: Stored): boolean => doc.deprecated === true && idOf(doc.replacedBy) === null
    const isWithdrawn = isDropped(data) && !isDropped(stored)
    if (!isMoved && !isWithdrawn) return data
    const { ledger } = await sourcesOf({ noted: notedWrite(req, COLLECTION), req, settings })
    const node = ledger.domains.get(id)
    if (!node) return data
    const moved = setDomain(id, { ...node, parent: idOf(data.parent) })
    const withdrawn = withdrawDomain(id)
    await guard({
      change: (world) => (isWithdrawn ? withdrawn(moved(world)) : moved(world)),
      id,
      path: isWithdrawn ? 'deprecated' : 'parent',
      req,
      settings,
      title: node.title,
    })
    return data
  }

/** @throws ValidationError (400) of R8 for a domain in which published projects are covered. */
export const guardDomainDeletion =
  (settings: CooperationDomainsSettings): CollectionBeforeDeleteHook =>
  async ({ id: given, req }) => {
    const id = String(given)
    const { ledger } = await sourcesOf({ noted: notedWrite(req, COLLECTION), req, settings })
    const title = ledger.domains.get(id)?.title ?? id
    await guard({ change: setDomain(id, null), id, path: 'id', req, settings, title })
  }

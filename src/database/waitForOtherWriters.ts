import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { lockDocument } from './documentLocks.js'

type Operation = {
  data?: { _status?: unknown }
  id?: number | string
  where?: Where
  draft?: boolean
  trash?: boolean
  locale?: string
}

const WRITES: readonly string[] = ['create', 'delete', 'restoreVersion', 'update']

type Target = { collection: string; args: Operation; req: PayloadRequest }

// These reads stay outside the transaction on purpose: its snapshot must begin after the wait.
const idsOfBulk = async ({ collection, args, req }: Target): Promise<(number | string)[]> => {
  const found = await req.payload.find({
    collection,
    where: args.where ?? {},
    draft: args.draft ?? false,
    trash: args.trash ?? false,
    pagination: false,
    limit: 0,
    depth: 0,
    select: {},
    overrideAccess: true,
    req: {},
    ...(req.locale ? { locale: req.locale } : {}),
  })
  return found.docs.map((doc) => doc.id)
}

const idsOfVersion = async ({ collection, args, req }: Target): Promise<(number | string)[]> => {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { id: { equals: args.id } },
    limit: 1,
    pagination: false,
    select: { parent: true },
  })
  const parent = docs[0]?.parent
  return (parent as unknown) === null || parent === undefined ? [] : [parent]
}

const idsOf = (operation: string, target: Target): Promise<(number | string)[]> | (number | string)[] => {
  const { args, req, collection } = target
  switch (operation) {
    case 'update':
    case 'delete':
      if (args.id !== undefined) return [args.id]
      return args.where ? idsOfBulk(target) : []
    case 'restoreVersion':
      return args.id === undefined ? [] : idsOfVersion(target)
    case 'refresh':
      return req.user?.collection === collection ? [req.user.id] : []
    default:
      return []
  }
}

/** A draft that is saved decides nothing for other documents. */
const isDraftSave = (args: Operation): boolean => args.draft === true && args.data?._status !== 'published'

/** Collections whose writes look at each other say so by the same `custom.turn`. */
const waitForTurn = async ({ args, req }: Target, turn: unknown): Promise<void> => {
  if (typeof turn === 'string' && !isDraftSave(args)) await lockDocument({ collection: 'turns', id: turn, req })
}

/**
 * Writers of one document wait for each other before the document is read, so that none overwrites what another
 * has just saved. The MongoDB adapter makes it the first `beforeOperation` hook of every collection. No-op on SQLite.
 */
export const waitForOtherWriters: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (req.payload.db.name === 'sqlite' || !(await req.transactionID)) return args
  const target = { collection: collection.slug, args: args as Operation, req }
  if (WRITES.includes(operation)) await waitForTurn(target, collection.custom?.turn)
  const ids = await idsOf(operation, target)
  // Always in the same order, so that two bulk writers cannot wait for each other.
  for (const id of [...new Set(ids.map(String))].sort()) await lockDocument({ collection: collection.slug, id, req })
  return args
}

/** The same for a global. */
export const waitForOtherGlobalWriters: GlobalBeforeOperationHook = async ({
  args,
  global,
  operation,
  req,
}): Promise<object> => {
  if (operation === 'update' || operation === 'restoreVersion') {
    await lockDocument({ collection: 'globals', id: global.slug, req })
  }
  return args as object
}

import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { createWorld, type Size, type World } from './world.js'

const createID = (kind: string): (() => string) => {
  let count = 0
  if (kind === 'mongoose') return () => randomBytes(12).toString('hex')
  // In the order of their making, as UUIDv7 are.
  return () => {
    count += 1
    const hex = count.toString(16).padStart(12, '0')
    return `01900000-0000-7000-8000-${hex}`
  }
}

/** Writes the made-up city through the adapter, without hooks: what is measured is reading. */
export const insertWorld = async (payload: Payload, size: Size): Promise<World> => {
  const { docs } = await payload.find({
    collection: 'domains',
    depth: 0,
    limit: 100,
    overrideAccess: true,
    sort: 'code',
  })
  const domains = docs.map(({ id }) => String(id))
  const world = createWorld({ createID: createID(payload.db.name), domains, size })
  const write = async (collection: string, rows: Record<string, unknown>[]): Promise<void> => {
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    const req = { ...(transactionID !== undefined && { transactionID }) }
    for (const row of rows)
      await payload.db.create({ collection, customID: String(row.id), data: row, req, returning: false })
    if (transactionID !== undefined) await payload.db.commitTransaction(transactionID)
  }
  await write('partner-cities', world.partners)
  await write('conventions', world.conventions)
  await write('projects', world.projects)
  return world
}

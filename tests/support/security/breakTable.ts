import { createClient } from '@libsql/client'

import type { TestApp } from '../app/bootApp.js'

type Mongoose = {
  connection: {
    createCollection: (name: string, options: object) => Promise<unknown>
    dropCollection: (name: string) => Promise<unknown>
    db: { renameCollection: (from: string, to: string) => Promise<unknown> }
  }
}

/** Makes every read of a collection fail inside the database itself; returns how to mend it. */
export const breakTable = async ({ payload, settings }: TestApp, name: string): Promise<() => Promise<void>> => {
  const kept = `${name}_kept`
  if (settings.database.kind === 'sqlite') {
    const client = createClient({ url: settings.database.url })
    await client.execute(`ALTER TABLE ${name} RENAME TO ${kept}`)
    return async () => {
      await client.execute(`ALTER TABLE ${kept} RENAME TO ${name}`)
      client.close()
    }
  }
  const { connection } = payload.db as unknown as Mongoose
  await connection.db.renameCollection(name, kept)
  // A view that cannot be computed.
  await connection.createCollection(name, {
    pipeline: [{ $addFields: { broken: { $toInt: '$slug.fr' } } }],
    viewOn: kept,
  })
  return async () => {
    await connection.dropCollection(name)
    await connection.db.renameCollection(kept, name)
  }
}

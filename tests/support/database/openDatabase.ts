import { getPayload } from 'payload'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, DatabaseAdapterObj, Payload } from 'payload'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabaseAdapter } from '../../../src/database/index.js'
import { contractConfig } from './contractConfig.js'
import { freshMongodbUrl } from '../parts/mongodbUrl.js'

export const KINDS = ['sqlite', 'mongodb'] as const
export type Kind = (typeof KINDS)[number]

/** What the hooks of `articles` do in the test at hand; set and reset by the test. */
export type Behaviour = {
  beforeChange?: CollectionBeforeChangeHook | undefined
  afterChange?: CollectionAfterChangeHook | undefined
  afterDelete?: (() => Promise<void> | void) | undefined
}

export type OpenDatabase = {
  kind: Kind
  payload: Payload
  behaviour: Behaviour
  /** A second instance of the application on the same database. */
  openAnother: () => Promise<Payload>
  close: () => Promise<void>
}

let opened = 0

const openPayload = async (db: DatabaseAdapterObj, behaviour: Behaviour): Promise<Payload> => {
  opened += 1
  const config = await contractConfig({
    db,
    hooks: {
      beforeChange: [(args) => behaviour.beforeChange?.(args)],
      afterChange: [(args) => behaviour.afterChange?.(args)],
      afterDelete: [() => behaviour.afterDelete?.()],
    },
  })
  return getPayload({ config, key: `contract-${opened}`, disableOnInit: true })
}

export const openDatabase = async (kind: Kind): Promise<OpenDatabase> => {
  const folder = await mkdtemp(join(tmpdir(), 'jumelage-'))
  const behaviour: Behaviour = {}
  const url = kind === 'mongodb' ? freshMongodbUrl() : `file:${join(folder, 'content.db')}`
  const connect = (push: boolean): DatabaseAdapterObj =>
    kind === 'mongodb'
      ? createDatabaseAdapter({ kind, url, production: true })
      : createDatabaseAdapter({ kind, url }, { push })
  const payload = await openPayload(connect(true), behaviour)
  const others: Payload[] = []
  return {
    kind,
    payload,
    behaviour,
    openAnother: async () => {
      const other = await openPayload(connect(false), behaviour)
      others.push(other)
      return other
    },
    close: async () => {
      for (const each of [...others, payload]) await each.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

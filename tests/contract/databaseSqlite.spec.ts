import { sql } from '@payloadcms/db-sqlite'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'
import type { Payload } from 'payload'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createDatabaseAdapter } from '../../src/database/index.js'
import type { SqliteMigration, SqliteOptions } from '../../src/database/index.js'
import { countArticles, createArticle, createTopic, readArticle, updateArticle } from '../support/database/articles.js'
import { contractConfig } from '../support/database/contractConfig.js'
import { openDatabase } from '../support/database/openDatabase.js'
import type { OpenDatabase } from '../support/database/openDatabase.js'

const sqliteOf = (payload: Payload): SQLiteAdapter => payload.db as unknown as SQLiteAdapter

const pragma = async (payload: Payload, name: string): Promise<unknown> =>
  (await sqliteOf(payload).client.execute(`PRAGMA ${name}`)).rows[0]?.[0]

const handlesOn = async (fragment: string): Promise<number> => {
  const handles = await readdir('/proc/self/fd')
  const targets = await Promise.all(handles.map((handle) => readlink(`/proc/self/fd/${handle}`).catch(() => '')))
  return targets.filter((target) => target.includes(fragment)).length
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jumelage-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the SQLite file', () => {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await openDatabase('sqlite')
  })
  afterEach(() => {
    database.behaviour.afterChange = undefined
  })
  afterAll(() => database.close())

  it('is kept in WAL, fully synchronised, with foreign keys', async () => {
    const { payload } = database
    expect(await pragma(payload, 'journal_mode')).toBe('wal')
    expect(await pragma(payload, 'synchronous')).toBe(2)
    expect(await pragma(payload, 'foreign_keys')).toBe(1)
  })

  it('is not writable outside a transaction', async () => {
    await expect(sqliteOf(database.payload).drizzle.run(sql`DELETE FROM topics`)).rejects.toMatchObject({
      cause: { code: 'SQLITE_READONLY' },
    })
  })

  it('rolls back when the commit itself fails, and saves again', async () => {
    const { payload, behaviour } = database
    const before = await countArticles(payload)
    behaviour.afterChange = async ({ req }) => {
      const session = sqliteOf(payload).sessions[(await req.transactionID) as string]
      const db = session?.db as unknown as SQLiteAdapter['drizzle']
      await db.run(sql`PRAGMA defer_foreign_keys = ON`)
      await db.run(
        sql`INSERT INTO articles_rels ("order", parent_id, path, topics_id) VALUES (1, 'nulle part', 'many', 'nulle part')`,
      )
    }
    await expect(createArticle(payload)).rejects.toThrow(/FOREIGN KEY/)
    behaviour.afterChange = undefined
    expect(await countArticles(payload)).toEqual(before)
    const saved = await createArticle(payload, { data: { title: 'après' } })
    expect((await readArticle(payload, saved.id)).title).toBe('après')
  })

  it('is written when another process lets go of it', async () => {
    const { payload } = database
    const { id } = await createArticle(payload)
    const script = `
      import { createClient } from '@libsql/client'
      const client = createClient({ url: process.argv[1] })
      await client.execute('BEGIN IMMEDIATE')
      console.log('held')
      process.stdin.once('data', async () => { await client.execute('COMMIT'); process.exit(0) })`
    const { url } = sqliteOf(payload).clientConfig
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script, url], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    await once(holder.stdout, 'data')
    const saves = Promise.all([updateArticle(payload, id, { data: { title: 'patient' } }), createArticle(payload)])
    expect((await readArticle(payload, id)).title).toBeNull()
    holder.stdin.write('go\n')
    await saves
    expect((await readArticle(payload, id)).title).toBe('patient')
  })

  it('undoes the transaction of a job update that failed', async () => {
    const { payload } = database
    const updateJobs = async () => {
      // A flow of its own, as the job runner has: what follows must not count as nested in it.
      await setImmediate()
      const transactionID = (await payload.db.beginTransaction()) as string
      await payload.db.updateJobs({ id: 'x', data: {}, req: { transactionID } })
    }
    await expect(updateJobs()).rejects.toThrow()
    expect(Object.keys(sqliteOf(payload).sessions)).toEqual([])
    await expect(createArticle(payload)).resolves.toHaveProperty('id')
  })
})

describe('opening and closing a SQLite file', () => {
  it.each(['file::memory:', ':memory:', 'libsql://example.org', 'file:x?mode=memory'])(
    'refuses %s and says why',
    (url) => {
      expect(() => createDatabaseAdapter({ kind: 'sqlite', url })).toThrow(/SQLite needs a file/)
    },
  )

  // libsql closes a connection when the garbage collector has taken its statements.
  it('keeps few handles and gives them all back', async () => {
    const database = await openDatabase('sqlite')
    const file = sqliteOf(database.payload).clientConfig.url.slice('file:'.length)
    for (let index = 0; index < 50; index += 1) await createArticle(database.payload)
    expect(await handlesOn(file)).toBeLessThanOrEqual(8)
    await database.close()
    setFlagsFromString('--expose-gc')
    const collectGarbage = runInNewContext('gc') as () => void
    await vi.waitFor(async () => {
      collectGarbage()
      expect(await handlesOn(file)).toBe(0)
    }, 10_000)
  })
})

describe('SQLite migrations', () => {
  const open = async (name: string, options: SqliteOptions): Promise<Payload> => {
    const db = createDatabaseAdapter({ kind: 'sqlite', url: `file:${join(folder, name)}` }, options)
    return getPayload({ config: await contractConfig({ db }), key: `${name}-${Math.random()}`, disableOnInit: true })
  }

  let makeTables: SqliteMigration
  beforeAll(async () => {
    const pushed = await open('pushed.db', { push: true })
    const { rows } = await sqliteOf(pushed).client.execute(
      "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'",
    )
    const statements = rows.map((row) => row.sql as string)
    await pushed.destroy()
    makeTables = {
      name: '1_tables',
      up: async ({ db }) => {
        for (const statement of statements) await db.run(sql.raw(statement))
      },
      down: () => Promise.resolve(),
    }
  })
  afterEach(() => vi.restoreAllMocks())

  const rebuildTopics: SqliteMigration = {
    name: '2_rebuild',
    up: async ({ db }) => {
      await db.run(sql`PRAGMA foreign_keys=OFF`)
      await db.run(sql`CREATE TABLE __new_topics AS SELECT * FROM topics`)
      await db.run(sql`DROP TABLE topics`)
      await db.run(
        sql`CREATE TABLE topics (id text PRIMARY KEY NOT NULL, title text, remark text, rank numeric, updated_at text, created_at text)`,
      )
      await db.run(
        sql`INSERT INTO topics (id, title, remark, rank, updated_at, created_at) SELECT id, title, remark, rank, updated_at, created_at FROM __new_topics`,
      )
      await db.run(sql`DROP TABLE __new_topics`)
      await db.run(sql`PRAGMA foreign_keys=ON`)
    },
    down: () => Promise.resolve(),
  }

  it('run at connect in any environment, once, and keep what refers to a rebuilt table', async () => {
    const first = await open('migrated.db', { migrations: [makeTables] })
    const topic = await createTopic(first)
    const { id } = await createArticle(first, { data: { main: topic, many: [topic] } })
    await first.destroy()
    for (let run = 0; run < 2; run += 1) {
      const next = await open('migrated.db', { migrations: [makeTables, rebuildTopics] })
      expect(await readArticle(next, id)).toMatchObject({ main: topic, many: [topic] })
      expect(await pragma(next, 'foreign_keys')).toBe(1)
      await next.destroy()
    }
  })

  it('are rolled back when they leave a reference that points nowhere', async () => {
    const first = await open('broken.db', { migrations: [makeTables] })
    const topic = await createTopic(first)
    const { id } = await createArticle(first, { data: { main: topic } })
    await first.destroy()
    const dropTopics: SqliteMigration = {
      name: '2_broken',
      up: async ({ db }) => {
        await db.run(sql`DELETE FROM topics`)
      },
      down: () => Promise.resolve(),
    }
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('exit')
    })
    await expect(open('broken.db', { migrations: [makeTables, dropTopics] })).rejects.toThrow('exit')
    expect(exit).toHaveBeenCalledWith(1)
    const again = await open('broken.db', { migrations: [makeTables] })
    expect((await readArticle(again, id)).main).toBe(topic)
    await again.destroy()
  })

  it('refuse a file that was made without them', async () => {
    await expect(open('pushed.db', { migrations: [makeTables] })).rejects.toThrow(/made without migrations/)
  })
})

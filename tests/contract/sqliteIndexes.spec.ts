import type { Client } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type TestApp } from '../support/app/bootApp.js'

describe('the tables of translations, rows and values on SQLite', () => {
  let app: TestApp

  beforeAll(async () => {
    app = await bootApp({ kind: 'sqlite' })
  })
  afterAll(() => app.close())

  it('should find what belongs to one document without walking through the others', async () => {
    const { client } = app.payload.db as unknown as { client: Client }
    const read = async (sql: string, column: string): Promise<string[]> =>
      (await client.execute(sql)).rows.map((row) => row[column] as string)
    const searched: string[] = []
    for (const table of await read("SELECT name FROM sqlite_master WHERE type = 'table'", 'name')) {
      const columns = await read(`SELECT name FROM pragma_table_info('${table}')`, 'name')
      const parent = columns.find((column) => column === '_parent_id' || column === 'parent_id')
      if (!parent) continue
      const [plan] = await read(`EXPLAIN QUERY PLAN SELECT * FROM "${table}" WHERE "${parent}" = 'x'`, 'detail')
      searched.push(table)
      expect([table, plan?.slice(0, 6)]).toEqual([table, 'SEARCH'])
    }
    expect(searched).toEqual(expect.arrayContaining(['projects_locales', '_projects_v_locales', 'projects_partners']))
  })
})

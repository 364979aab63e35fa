import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { createDoc } from '../support/app/content.js'

const HOLD = `
  import { createClient } from '@libsql/client'
  const client = createClient({ url: process.argv[1] })
  await client.execute('BEGIN IMMEDIATE')
  console.log('held')
  process.stdin.once('data', async () => { await client.execute('COMMIT'); process.exit(0) })`

describe('a SQLite file that another program keeps locked', () => {
  let app: TestApp
  let id: string
  beforeAll(async () => {
    app = await bootApp()
    id = (await createDoc(app, 'pages', { _status: 'published', title: 'Avant' })).id
  })
  afterAll(() => app.close())

  it('refuses saves with 503, when to try again and words in the reader’s language, and goes on reading', async () => {
    const holder = spawn(process.execPath, ['--input-type=module', '-e', HOLD, app.settings.database.url], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    await once(holder.stdout, 'data')
    const save = () =>
      call(app, `/api/pages/${id}`, {
        as: 'editor',
        headers: { 'accept-language': 'fr' },
        json: { title: 'Pendant' },
        method: 'PATCH',
      })
    const mutation = `mutation { updatePage(id: "${id}", data: { title: "Pendant" }) { id } }`
    // They wait for the file one after the other, ten seconds each.
    const saves = Promise.all([
      save(),
      call(app, '/api/graphql', { as: 'editor', headers: { 'accept-language': 'es' }, json: { query: mutation } }),
    ])
    const read = await call(app, `/api/pages/${id}`)
    expect([read.status, read.body.title]).toEqual([200, 'Avant'])
    expect((await call(app, '/health/ready')).status).toBe(200)
    const [french, graphql] = await saves
    expect(french.status).toBe(503)
    expect(french.headers.get('retry-after')).toBe('5')
    expect(french.body.errors).toEqual([
      {
        message:
          'La base de données est occupée par une autre opération. Rien n’a été enregistré : réessayez dans quelques secondes.',
      },
    ])
    expect(graphql.body.errors[0].extensions.statusCode).toBe(503)
    expect(graphql.body.errors[0].message).toContain('La base de datos está ocupada')
    holder.stdin.write('go\n')
    await once(holder, 'exit')
    const after = await save()
    expect(after.status, after.text).toBe(200)
    expect((await call(app, `/api/pages/${id}?draft=true`, { as: 'editor' })).body.title).toBe('Pendant')
  })
})

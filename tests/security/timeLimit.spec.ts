import { setTimeout as pause } from 'node:timers/promises'

import { createClient } from '@libsql/client'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'
import { createDoc } from '../support/app/content.js'
import { countRows } from '../support/app/countRows.js'
import { hideBehindView } from '../support/security/hideBehindView.js'
import { watchProcess } from '../support/security/watch.js'

const LIMIT_MS = 1500
const SLOW_MS = 2500

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('the time limit of an operation on %s', (kind) => {
  const watch = watchProcess()
  let app: TestApp
  let id: string
  let slow: { hook?: string; ended: number }
  const slowAt = (hook: string) => async (): Promise<void> => {
    if (slow.hook !== hook) return
    await pause(SLOW_MS)
    slow.ended += 1
  }

  beforeAll(async () => {
    app = await bootApp({ env: { OPERATION_TIMEOUT_MS: String(LIMIT_MS) }, kind })
    slow = { ended: 0 }
    const [hooks] = app.config.collections.flatMap(({ hooks: own, slug }) => (slug === 'pages' ? [own] : []))
    // What a rule of a plugin would be that waits for something.
    hooks?.beforeChange.push(slowAt('beforeChange') as never)
    hooks?.afterChange.push(slowAt('afterChange') as never)
    hooks?.beforeRead.push(slowAt('beforeRead') as never)
    id = String((await createDoc(app, 'pages?locale=fr', { _status: 'published', title: 'Accueil' })).id)
  })
  afterEach(() => {
    slow = { ended: 0 }
  })
  afterAll(() => app.close())

  it.each(['beforeChange', 'afterChange'])(
    'should answer 503 with the bound and store nothing, slow in %s',
    async (hook) => {
      const before = await countRows(app)
      slow = { ended: 0, hook }
      const answers = await Promise.all([
        call(app, `/api/pages/${id}?locale=fr`, { as: 'editor', json: { title: 'Trop tard' }, method: 'PATCH' }),
        call(app, '/api/pages?locale=fr', { as: 'editor', json: { title: 'Trop tard' } }),
        callGraphQL(app, `mutation { updatePage(id: "${id}", locale: fr, data: { title: "Trop tard" }) { id } }`, {
          as: 'editor',
        }),
      ])
      for (const { body, headers, status } of answers) {
        expect(status).toBe(503)
        expect(body).toEqual({
          errors: [{ message: expect.stringContaining(`the ${LIMIT_MS} ms that are allowed`) }],
          requestId: headers.get('x-request-id'),
        })
      }
      await expect.poll(() => slow.ended).toBeGreaterThan(0)
      // Until what was given up has met its end.
      await pause(SLOW_MS)
      slow = { ended: 0 }
      expect(await countRows(app)).toBe(before)
      expect((await call(app, `/api/pages/${id}?locale=fr`)).body.title).toBe('Accueil')
    },
  )

  it('should give up a read, over REST and GraphQL', async () => {
    slow = { ended: 0, hook: 'beforeRead' }
    const answers = await Promise.all([call(app, '/api/pages'), callGraphQL(app, '{ Pages { docs { title } } }')])
    expect(answers.map(({ status }) => status)).toEqual([503, 503])
  })

  it.skipIf(kind !== 'sqlite')('should not save later what waited for another process too long', async () => {
    const other = createClient({ url: app.settings.database.url })
    await other.execute('BEGIN IMMEDIATE')
    const { status } = await call(app, `/api/pages/${id}?locale=fr`, {
      as: 'editor',
      json: { title: 'Trop tard' },
      method: 'PATCH',
    })
    await other.execute('ROLLBACK')
    other.close()
    expect(status).toBe(503)
    await pause(200)
    expect((await call(app, `/api/pages/${id}?locale=fr`)).body.title).toBe('Accueil')
  })

  it.skipIf(kind !== 'mongodb')('should end the query in the server too', async () => {
    const { isBusy, mend } = await hideBehindView(app, 'pages')
    try {
      expect((await call(app, '/api/pages?depth=0')).status).toBe(503)
      await expect.poll(isBusy, { timeout: 4000 }).toBe(false)
    } finally {
      await mend()
    }
  })

  it('should leave what is in time alone', async () => {
    const answer = await call(app, `/api/pages/${id}?locale=fr`, {
      as: 'editor',
      json: { title: 'À temps' },
      method: 'PATCH',
    })
    expect(answer.status, answer.text).toBe(200)
    expect((await call(app, `/api/pages/${id}?locale=fr`)).body.title).toBe('À temps')
    await watch.expectUnhurt(app)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Entry } from '../../src/audit/types.js'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { bootInstance } from '../support/app/bootInstance.js'
import { call, callGraphQL } from '../support/app/client.js'
import { createDoc } from '../support/app/content.js'
import { entriesOf, verify } from '../support/audit/trail.js'

const login = (app: TestApp, email: string, password: string) =>
  call(app, '/api/users/login', { json: { email, password } })

const draftOf = async (app: TestApp, title: string): Promise<string> =>
  (await createDoc(app, 'pages', { title }, { query: '?draft=true' })).id

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('writers of the audit log on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  const during = (work: () => Promise<unknown>): Promise<Entry[]> => entriesOf(app, work)

  it('should log many documents at once one by one, and of those that are refused nothing', async () => {
    const good = [await draftOf(app, 'Un'), await draftOf(app, 'Deux')]
    const bad = (await createDoc(app, 'pages', {}, { query: '?draft=true' })).id as string
    const where = [...good, bad].map((id, index) => `where[id][in][${String(index)}]=${id}`).join('&')
    const entries = await during(async () => {
      const answer = await call(app, `/api/pages?${where}`, {
        as: 'editor',
        json: { _status: 'published' },
        method: 'PATCH',
      })
      expect(answer.body.errors, answer.text).toHaveLength(1)
    })
    expect(entries.map(({ subject }) => subject).sort()).toEqual([...good].sort())
    const deleted = await during(() =>
      callGraphQL(app, `mutation { deletePage(id: "${String(good[0])}") { id } }`, { as: 'editor' }),
    )
    expect(deleted).toMatchObject([{ action: 'deleted', subjectTitle: 'Un', way: 'graphql' }])
  })

  it('should leave nothing of what is rolled back', async () => {
    const id = await draftOf(app, 'Annulée')
    const transactionID = (await app.payload.db.beginTransaction()) ?? undefined
    const entries = await during(async () => {
      await app.payload.update({
        collection: 'pages',
        data: { _status: 'published' },
        depth: 0,
        id,
        locale: 'fr',
        overrideAccess: true,
        req: { transactionID },
      })
      await app.payload.db.rollbackTransaction(transactionID as string)
    })
    expect(entries).toEqual([])
    expect((await call(app, `/api/pages/${id}`)).status).toBe(404)
  })

  it('should keep one chain whatever is written at the same time', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, (_, n) => draftOf(app, `En parallèle ${String(n)}`)))
    const { email, password } = app.accounts.editor
    const answers: number[] = []
    const note = async (answer: Promise<{ status: number }>): Promise<void> => {
      answers.push((await answer).status)
    }
    const entries = await during(() =>
      Promise.all([
        ...ids.map((id) =>
          note(call(app, `/api/pages/${id}`, { as: 'editor', json: { _status: 'published' }, method: 'PATCH' })),
        ),
        ...Array.from({ length: 4 }, () => note(login(app, email, 'not the password'))),
        ...Array.from({ length: 4 }, () => note(login(app, app.accounts.admin.email, app.accounts.admin.password))),
        note(login(app, email, password)),
      ]),
    )
    expect(answers.sort()).toEqual([...Array(17).fill(200), ...Array(4).fill(401)])
    expect(entries).toHaveLength(21)
    expect(await verify(app)).not.toHaveProperty('problem')
  })
})

describe('the audit log of two instances on one MongoDB', () => {
  let app: TestApp
  let second: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind: 'mongodb' })
    second = await bootInstance(app)
  })
  afterAll(async () => {
    await second.close()
    await app.close()
  })

  it('should stay one chain, and make no write a server error', async () => {
    const ids: string[] = []
    for (let n = 0; n < 16; n += 1) {
      ids.push(await draftOf(app, `Page ${String(n)}`))
    }
    const { email, password } = app.accounts.editor
    const statuses: number[] = []
    const entries = await entriesOf(app, () =>
      Promise.all(
        ids.flatMap((id, n) => {
          const [publisher, door] = n % 2 === 0 ? [app, second] : [second, app]
          const publish = call(publisher, `/api/pages/${id}`, {
            as: 'editor',
            json: { _status: 'published' },
            method: 'PATCH',
          })
          const writes = n % 4 === 0 ? [publish, login(door, email, password)] : [publish]
          return writes.map(async (write) => {
            statuses.push((await write).status)
          })
        }),
      ),
    )
    // Who meets the other instance is tried again; whom five tries do not help is told so.
    expect(statuses).toHaveLength(20)
    expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([])
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(16)
    expect(entries).toHaveLength(statuses.filter((status) => status === 200).length)
    expect(await verify(app)).not.toHaveProperty('problem')
  })
})

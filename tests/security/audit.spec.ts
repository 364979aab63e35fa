import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Entry } from '../../src/audit/types.js'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call, callGraphQL } from '../support/app/client.js'
import { createDoc, patchDoc } from '../support/app/content.js'
import type { AccountName } from '../support/app/createAccounts.js'
import { entriesOf } from '../support/audit/trail.js'
import { createCoverageWorld } from '../support/coverage/coverageWorld.js'

const PASSWORD = 'un mot de passe fictif'

const brief = (entries: Entry[]): unknown[] =>
  entries.map(({ action, actorName, locales, subjectTitle }) => [action, actorName, subjectTitle, locales])

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('the audit log on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  const during = (work: () => Promise<unknown>): Promise<Entry[]> => entriesOf(app, work)
  const login = (email: string, password: string) => call(app, '/api/users/login', { json: { email, password } })
  const page = async (title: string, data: object = {}, query = ''): Promise<string> =>
    (await createDoc(app, 'pages', { title, ...data }, { query })).id
  const account = async (role = 'editor'): Promise<{ email: string; id: string }> => {
    const email = `${randomUUID()}@jumelage.test`
    const { id } = await createDoc(
      app,
      'users',
      { email, name: 'Personne fictive', password: PASSWORD, role },
      { as: 'admin' },
    )
    return { email, id }
  }

  it('should say who signed in, from where, and who was refused, without the address of nobody', async () => {
    const { email, id, password } = app.accounts.editor
    const [entry, ...more] = await during(() => login(email, password))
    expect(more).toEqual([])
    expect(entry).toMatchObject({
      action: 'signed-in',
      actor: id,
      actorName: 'editor',
      address: '127.0.0.1',
      subject: id,
      subjectCollection: 'users',
      way: 'rest',
    })
    expect(Math.abs(Date.now() - Date.parse(entry?.at ?? ''))).toBeLessThan(60_000)

    const refused = await during(async () => {
      expect((await login(email, 'not the password')).status).toBe(401)
      expect((await login('nobody-at-all@jumelage.test', 'not the password')).status).toBe(401)
      await callGraphQL(app, `mutation { loginUser(email: "${email}", password: "not the password") { token } }`)
    })
    expect(refused).toMatchObject([
      {
        action: 'sign-in-failed',
        actor: null,
        actorName: 'anonymous',
        address: '127.0.0.1',
        subject: id,
        subjectTitle: 'editor',
      },
      { action: 'sign-in-failed', actor: null, subject: null, subjectTitle: null },
      { action: 'sign-in-failed', actor: null, subject: id, way: 'graphql' },
    ])
    expect(JSON.stringify(refused)).not.toMatch(/nobody-at-all|jumelage\.test|not the password/)

    const query = `mutation { loginUser(email: "${email}", password: "${password}") { token } }`
    let token = ''
    const again = await during(async () => {
      token = (await callGraphQL(app, query)).body.data.loginUser.token as string
    })
    expect(again).toMatchObject([{ action: 'signed-in', actor: id, way: 'graphql' }])
    const headers = { authorization: `JWT ${token}` }
    const out = await during(() => call(app, '/api/users/logout', { headers, json: {} }))
    expect(out).toMatchObject([{ action: 'signed-out', actor: id, actorName: 'editor' }])
    expect(await during(() => login('', ''))).toEqual([])
  })

  it('should say what changed in the rights of an account by the names of the fields alone', async () => {
    let id = ''
    let email = ''
    expect(await during(async () => ({ email, id } = await account()))).toMatchObject([
      { action: 'account-created', actorName: 'admin', fields: 'role', subject: id, subjectTitle: 'Personne fictive' },
    ])
    const patch = (json: Record<string, unknown>, as: AccountName = 'admin', status = 200) =>
      during(() => patchDoc(app, `users/${id}`, json, { as, status }))
    expect(await patch({ name: 'Une autre personne' })).toEqual([])
    expect(await patch({ role: 'translator', locales: ['es'] })).toMatchObject([
      {
        action: 'rights-changed',
        actorName: 'admin',
        fields: 'role, locales',
        subject: id,
        subjectTitle: 'Une autre personne',
      },
    ])
    expect(await patch({ locales: ['es'] })).toEqual([])
    expect(await patch({ email: `new-${email}` })).toMatchObject([{ action: 'rights-changed', fields: 'email' }])
    const password = 'un autre mot de passe'
    expect(await patch({ password })).toMatchObject([{ action: 'password-changed', fields: null }])
    expect(await patch({ name: 'Encore' })).toEqual([])
    expect(await patch({ role: 'admin' }, 'editor', 403)).toEqual([])
    expect(await patch({ password: 'court' }, 'admin', 400)).toEqual([])

    const token = await app.payload.forgotPassword({
      collection: 'users',
      data: { email: `new-${email}` },
      disableEmail: true,
    })
    const reset = await during(() => call(app, '/api/users/reset-password', { json: { password: PASSWORD, token } }))
    expect(reset).toMatchObject([{ action: 'password-reset', actor: id, actorName: 'Encore', subject: id }])
    expect(await during(() => call(app, '/api/users/reset-password', { json: { password: PASSWORD, token } }))).toEqual(
      [],
    )
    const gone = await during(() => call(app, `/api/users/${id}`, { as: 'admin', method: 'DELETE' }))
    expect(gone).toMatchObject([{ action: 'account-deleted', actorName: 'admin', subject: id, subjectTitle: 'Encore' }])
    const all = JSON.stringify([reset, gone])
    for (const secret of [PASSWORD, password, email, token]) expect(all).not.toContain(secret)
  })

  it('should say what was published, in which language, and nothing of drafts', async () => {
    let id = ''
    expect(await during(async () => (id = await page('Brouillon', {}, '?draft=true')))).toEqual([])
    const patch = (json: Record<string, unknown>, query = '', as: AccountName = 'editor', status = 200) =>
      during(() => patchDoc(app, `pages/${id}`, json, { as, query, status }))
    expect(await patch({ title: 'Titre' }, '?draft=true&autosave=true')).toEqual([])
    expect(await patch({ _status: 'draft' })).toEqual([])
    expect(brief(await patch({ _status: 'published' }))).toEqual([['published', 'editor', 'Titre', 'fr']])
    const es = { _status: 'published', title: 'Título' }
    expect(brief(await patch(es, '?locale=es', 'translator'))).toEqual([['published', 'translator', 'Título', 'es']])
    expect(await patch({ title: 'Plus tard' }, '?draft=true')).toEqual([])
    // Without a status, over a draft that waits: the public reads what it read before.
    expect(await patch({ title: 'Encore plus tard' })).toEqual([])
    expect(brief(await patch({ _status: 'published', title: 'Titre' }))).toEqual([
      ['published', 'editor', 'Titre', 'fr'],
    ])
    expect(brief(await patch({ title: 'Titre corrigé' }))).toEqual([['published', 'editor', 'Titre corrigé', 'fr']])
    expect(brief(await patch({ _status: 'draft' }, '?locale=es'))).toEqual([['unpublished', 'editor', 'Título', 'es']])
    expect(await patch({ _status: 'published', title: '' }, '', 'editor', 400)).toEqual([])
    expect(await patch({ _status: 'published' }, '', 'reader', 403)).toEqual([])
    expect(brief(await patch({ _status: 'draft' }, '?unpublishAllLocales=true'))).toEqual([
      ['unpublished', 'editor', 'Titre corrigé', 'fr'],
    ])
  })

  it('should say what went to the trash, came back, and was deleted for good', async () => {
    const id = await page('À jeter', { _status: 'published' })
    const patch = (json: Record<string, unknown>, query = '?trash=true') =>
      during(() => patchDoc(app, `pages/${id}`, json, { query }))
    const subject = { actorName: 'editor', subject: id, subjectCollection: 'pages', subjectTitle: 'À jeter' }
    const deletedAt = new Date().toISOString()
    expect(await patch({ deletedAt }, '')).toMatchObject([{ ...subject, action: 'trashed', locales: 'fr' }])
    expect(await patch({ deletedAt: null })).toMatchObject([{ ...subject, action: 'restored' }])
    expect(await patch({ deletedAt }, '')).toMatchObject([{ ...subject, action: 'trashed' }])
    const gone = await during(() =>
      call(app, `/api/pages/${id}?trash=true&select[slug]=true`, { as: 'editor', method: 'DELETE' }),
    )
    expect(gone).toMatchObject([{ ...subject, action: 'deleted' }])
    expect(await during(() => call(app, `/api/pages/${id}`, { as: 'editor', method: 'DELETE' }))).toEqual([])
    const draft = await page('Un brouillon', {}, '?draft=true')
    const trashed = await during(() => patchDoc(app, `pages/${draft}`, { deletedAt }, { query: '?draft=true' }))
    expect(trashed).toMatchObject([{ action: 'trashed', locales: null, subjectTitle: 'Un brouillon' }])
  })

  it('should say of what was planned that the system did it, and for whom', async () => {
    const id = await page('Planifiée', {}, '?draft=true')
    await app.payload.jobs.queue({
      input: {
        doc: { relationTo: 'pages', value: id },
        locale: 'fr',
        type: 'publish',
        user: { relationTo: 'users', value: app.accounts.editor.id },
      },
      task: 'schedulePublish',
      waitUntil: new Date(Date.now() - 60_000),
    })
    const entries = await during(() => app.payload.jobs.run({ limit: 100, overrideAccess: true, queue: 'default' }))
    expect(entries).toMatchObject([
      {
        action: 'published',
        actor: null,
        actorName: 'system',
        address: null,
        onBehalfOf: `editor (${app.accounts.editor.id})`,
        subject: id,
        way: 'job',
      },
    ])
  })

  it('should say which rules were changed, and that one was forced', async () => {
    const rules = (json: object, as: AccountName = 'admin') =>
      during(() => call(app, '/api/globals/cooperation-rules', { as, json }))
    expect(await rules({ rules: [{ rule: 'R6', severity: 'warning' }] })).toMatchObject([
      { action: 'rules-changed', actorName: 'admin', fields: 'rules.R6', subjectCollection: 'cooperation-rules' },
    ])
    expect(await rules({ rules: [{ rule: 'R6', severity: 'warning' }] })).toEqual([])
    expect(await rules({ rules: [] }, 'editor')).toEqual([])
    expect(await rules({ rules: [] })).toMatchObject([{ fields: 'rules.R6' }])

    const world = await createCoverageWorld(app)
    const partner = await world.partner('Ville couverte (fictive)')
    const convention = await world.convention({ codes: ['CULT'], parties: [partner] })
    await world.project({ codes: ['CULT'], partners: [partner], title: 'Festival (fictif)' })
    const terminate = (query: string) =>
      during(() =>
        call(app, `/api/conventions/${convention}${query}`, {
          as: 'admin',
          json: { _status: 'published', terminatedOn: '2020-01-01' },
          method: 'PATCH',
        }),
      )
    expect(await terminate('')).toEqual([])
    const forced = await terminate(`?force=true&reason=${encodeURIComponent('Un motif secret (fictif)')}`)
    expect(forced.map(({ action }) => action).sort()).toEqual(['forced', 'published'])
    expect(forced.find(({ action }) => action === 'forced')).toMatchObject({
      actorName: 'admin',
      address: '127.0.0.1',
      subject: convention,
      subjectCollection: 'conventions',
    })
    expect(JSON.stringify(forced)).not.toContain('motif')
  })
})

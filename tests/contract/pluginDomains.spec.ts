import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { type Answer, call } from '../support/app/client.js'
import { createDoc, patchDoc } from '../support/app/content.js'

let count = 0

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('a domain on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  const domain = async (): Promise<string> =>
    (
      await createDoc(app, 'domains', {
        atlasTheme: 'CUL',
        code: `CIBLE-${String((count += 1))}`,
        title: 'Cible (fictive)',
      })
    ).id
  const change = (path: string, json: object, as: 'editor' | 'translator' = 'editor', query = ''): Promise<Answer> =>
    call(app, `/api/${path}${query}`, { as, json, method: 'PATCH' })
  const pathsOf = (answer: Answer): string[] =>
    (answer.body.errors?.[0]?.data?.errors ?? []).map(({ path }: { path: string }) => path)

  const uses: [string, string, (id: string) => object | Promise<object>][] = [
    ['projects', 'domains.0.domain', (id) => ({ domains: [{ domain: id }] })],
    ['conventions', 'domains.0', (id) => ({ domains: [id] })],
    ['conventions', 'removedDomains.0', (id) => ({ instrument: 'amendment', removedDomains: [id] })],
  ]

  it.each(uses)('should be deprecated, not deleted, when %s use it at %s', async (slug, path, json) => {
    const [id, successor] = [await domain(), await domain()]
    const user = await createDoc(
      app,
      slug,
      { title: 'Utilisateur (fictif)', ...(await json(id)) },
      { query: '?draft=true' },
    )
    const deleted = await call(app, `/api/domains/${id}`, { as: 'editor', method: 'DELETE' })
    expect(deleted.status, deleted.text).toBe(409)
    expect(deleted.body.errors[0].data.usedBy).toMatchObject([{ collection: slug, id: user.id, path }])
    const alone = await change(`domains/${id}`, { deprecated: true })
    expect([alone.status, pathsOf(alone)], alone.text).toEqual([400, ['replacedBy']])
    expect((await call(app, `/api/domains/${id}`)).body.deprecated).toBe(false)
    const replaced = await change(`domains/${id}`, { deprecated: true, replacedBy: successor })
    expect(replaced.status, replaced.text).toBe(200)
    const left = await change(`domains/${id}`, { replacedBy: null })
    expect([left.status, pathsOf(left)], left.text).toEqual([400, ['replacedBy']])
    await patchDoc(app, `${slug}/${String(user.id)}`, { title: 'Encore (fictif)' }, { query: '?draft=true' })
    expect((await call(app, `/api/domains/${successor}`, { as: 'editor', method: 'DELETE' })).status).toBe(409)
  })

  it('should not be deleted when the row of a partner, or a domain below it, uses it', async () => {
    const id = await domain()
    const partner = (
      await createDoc(app, 'partner-cities', { country: 'CU', name: 'Ville (fictive)' }, { query: '?draft=true' })
    ).id
    await createDoc(
      app,
      'projects',
      { partners: [{ domains: [id], partner }], title: 'P (fictif)' },
      { query: '?draft=true' },
    )
    const parent = await domain()
    await patchDoc(app, `domains/${await domain()}`, { parent })
    for (const used of [id, parent])
      expect((await call(app, `/api/domains/${used}`, { as: 'editor', method: 'DELETE' })).status).toBe(409)
  })

  it('should be deprecated without a successor when nothing uses it, and never be replaced by a deprecated one', async () => {
    const [unused, other] = [await domain(), await domain()]
    expect((await change(`domains/${unused}`, { deprecated: true })).status).toBe(200)
    for (const replacedBy of [unused, other]) {
      const answer = await change(`domains/${other}`, { deprecated: true, replacedBy })
      expect([answer.status, pathsOf(answer)], answer.text).toEqual([400, ['replacedBy']])
    }
  })

  it('should keep its code, and stand below no domain that stands below it', async () => {
    const [upper, lower] = [await domain(), await domain()]
    expect(pathsOf(await change(`domains/${upper}`, { code: 'AUTRE' }))).toEqual(['code'])
    await patchDoc(app, `domains/${lower}`, { parent: upper })
    for (const parent of [lower, upper])
      expect(pathsOf(await change(`domains/${upper}`, { parent }))).toEqual(['parent'])
  })

  it('should be translated by translators, and changed otherwise by editors', async () => {
    const id = await domain()
    const { body: before } = await call(app, `/api/domains/${id}?depth=0`)
    const query = '?locale=es'
    for (const json of [{ deprecated: true }, { dacCode: '11110' }, { parent: await domain() }, { sdgGoals: ['1'] }]) {
      const answer = await change(`domains/${id}`, json, 'translator', query)
      expect([json, answer.status], answer.text).toEqual([json, 403])
    }
    const { body } = await call(app, `/api/domains/${id}?locale=es&depth=0`, { as: 'translator' })
    const saved = await change(`domains/${id}`, { ...body, title: 'Destino (ficticio)' }, 'translator', query)
    expect(saved.status, saved.text).toBe(200)
    const { body: after } = await call(app, `/api/domains/${id}?depth=0`)
    expect({ ...after, updatedAt: null }).toEqual({ ...before, updatedAt: null })
  })
})

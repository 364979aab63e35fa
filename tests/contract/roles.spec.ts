import { readFile } from 'node:fs/promises'

import type { SanitizedCollectionConfig } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { accessDocument } from '../../scripts/generate/accessDocument.js'
import {
  type AccessTable,
  accessTable,
  type Cell,
  type Row,
  type TableRole,
  TRANSLATOR_LOCALE,
} from '../../scripts/generate/accessTable.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { type Answer, call } from '../support/app/client.js'
import { createSamples, type Samples } from '../support/roles/samples.js'

const REFUSALS = [401, 403, 404]
/** Payload's own tables have no route in the interface that an editor or a website uses. */
const isOurs = ({ slug }: Row): boolean => !slug.startsWith('payload-')

let fingerprint: AccessTable | undefined

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('the access table on %s', (kind) => {
  let app: TestApp
  let samples: Samples
  let table: AccessTable

  beforeAll(async () => {
    app = await bootApp({ kind })
    samples = createSamples(app)
    table = await accessTable(app.config)
  })
  afterAll(() => app.close())

  const collectionOf = (slug: string): SanitizedCollectionConfig => {
    const collection = app.config.collections.find((candidate) => candidate.slug === slug)
    if (!collection) throw new Error(`There is no collection ${slug}.`)
    return collection
  }

  const send = (role: TableRole, path: string, args: Parameters<typeof call>[2] = {}): Promise<Answer> =>
    call(app, path, { ...args, ...(role !== 'anonymous' && { as: role }) })

  /** Compares one answer with one cell, and gives back what is wrong, for the one list at the end of a test. */
  const compare = ({ answer, cell, name }: { answer: Answer; cell: Cell | undefined; name: string }): string[] => {
    const isRight = cell === 'yes' || cell === 'own languages' ? answer.status < 300 : REFUSALS.includes(answer.status)
    return isRight
      ? []
      : [`${name}: "${String(cell)}" in the table, ${answer.status} over HTTP: ${answer.text.slice(0, 200)}`]
  }

  it('should be the one in the documentation', async () => {
    expect(await readFile('docs/access.md', 'utf8')).toBe(accessDocument(table))
    fingerprint ??= table
    expect(table).toEqual(fingerprint)
  })

  it('should say who creates', async () => {
    const wrong: string[] = []
    for (const { cells, role, slug } of table.collections.filter(isOurs)) {
      const answer = await send(role, `/api/${slug}?draft=true`, await samples.creation(collectionOf(slug)))
      wrong.push(...compare({ answer, cell: cells.create, name: `${role} creates ${slug}` }))
    }
    expect(wrong).toEqual([])
  })

  it('should say who reads what is published, what is not, and versions', async () => {
    const wrong: string[] = []
    for (const { cells, role, slug } of table.collections.filter(isOurs)) {
      const open = await samples.open(collectionOf(slug))
      wrong.push(
        ...compare({
          answer: await send(role, `/api/${slug}/${open}?depth=0`),
          cell: cells['read published'],
          name: `${role} reads ${slug}`,
        }),
      )
      if (cells['read drafts'] !== '–') {
        const hidden = await samples.hidden(collectionOf(slug))
        const answer = await send(role, `/api/${slug}/${hidden}?depth=0&draft=true`)
        wrong.push(...compare({ answer, cell: cells['read drafts'], name: `${role} reads drafts of ${slug}` }))
        const listed = await send(role, `/api/${slug}?depth=0&limit=1&draft=true&where[id][equals]=${hidden}`)
        const isListed = listed.status === 200 && listed.body.docs.some(({ id }: { id: string }) => id === hidden)
        if (isListed !== (cells['read drafts'] === 'yes'))
          wrong.push(`${role} ${isListed ? 'finds' : 'does not find'} a draft in the list of ${slug}`)
      }
      if (cells['read versions'] !== '–') {
        const answer = await send(role, `/api/${slug}/versions?depth=0&limit=1`)
        wrong.push(...compare({ answer, cell: cells['read versions'], name: `${role} reads versions of ${slug}` }))
      }
    }
    expect(wrong).toEqual([])
  })

  it('should say who changes', async () => {
    const wrong: string[] = []
    for (const { cells, role, slug } of table.collections.filter(isOurs)) {
      const id = await samples.hidden(collectionOf(slug))
      const change = (locale: string, json: object = {}): Promise<Answer> =>
        send(role, `/api/${slug}/${id}?depth=0&draft=true&locale=${locale}`, { json, method: 'PATCH' })
      if (cells.update === 'own languages') {
        wrong.push(...compare({ answer: await change('fr'), cell: 'no', name: `${role} changes ${slug} in French` }))
        const own = await change(TRANSLATOR_LOCALE, await samples.translation(collectionOf(slug)))
        wrong.push(...compare({ answer: own, cell: 'yes', name: `${role} changes ${slug} in ${TRANSLATOR_LOCALE}` }))
      } else wrong.push(...compare({ answer: await change('fr'), cell: cells.update, name: `${role} changes ${slug}` }))
    }
    expect(wrong).toEqual([])
  })

  it('should say who deletes', async () => {
    const wrong: string[] = []
    for (const { cells, role, slug } of table.collections.filter(isOurs)) {
      const id = await samples.disposable(collectionOf(slug))
      const answer = await send(role, `/api/${slug}/${id}?depth=0`, { method: 'DELETE' })
      wrong.push(...compare({ answer, cell: cells.delete, name: `${role} deletes ${slug}` }))
    }
    expect(wrong).toEqual([])
  })

  it('should say who unlocks, and that an account reaches itself where the table says own', async () => {
    const wrong: string[] = []
    for (const { cells, role, slug } of table.collections.filter(isOurs)) {
      if (cells.unlock === '–') continue
      const answer = await send(role, `/api/${slug}/unlock`, { json: { email: app.accounts.editor.email } })
      wrong.push(...compare({ answer, cell: cells.unlock, name: `${role} unlocks ${slug}` }))
      if (role === 'anonymous') continue
      const own = `/api/${slug}/${app.accounts[role].id}?depth=0`
      if (cells['read published'] === 'own')
        wrong.push(...compare({ answer: await send(role, own), cell: 'yes', name: `${role} reads itself` }))
      if (cells.update === 'own') {
        const changed = await send(role, own, { json: {}, method: 'PATCH' })
        wrong.push(...compare({ answer: changed, cell: 'yes', name: `${role} changes itself` }))
      }
    }
    expect(wrong).toEqual([])
  })

  it('should say who reads and changes the globals', async () => {
    const wrong: string[] = []
    for (const { cells, role, slug } of table.globals) {
      wrong.push(
        ...compare({
          answer: await send(role, `/api/globals/${slug}?depth=0`),
          cell: cells.read,
          name: `${role} reads ${slug}`,
        }),
      )
      const data = await samples.globalData(slug)
      const change = (locale: string, json: object): Promise<Answer> =>
        send(role, `/api/globals/${slug}?depth=0&locale=${locale}`, { json, method: 'POST' })
      if (cells.update === 'own languages') {
        wrong.push(
          ...compare({ answer: await change('fr', {}), cell: 'no', name: `${role} changes ${slug} in French` }),
        )
      } else
        wrong.push(
          ...compare({ answer: await change('fr', data), cell: cells.update, name: `${role} changes ${slug}` }),
        )
    }
    expect(wrong).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// By its path on disk: the function is Payload's own, mended by patches/.
import { mergeLocalizedData } from '../../node_modules/payload/dist/utilities/mergeLocalizedData.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { createDoc, patchDoc, readDoc } from '../support/app/content.js'

type Row = { id: string; [name: string]: unknown }

const LANGUAGES = ['es', 'ht'] as const

describe('the merge of one locale into a stored document', () => {
  it('should keep the texts of a row with the row when it moves', () => {
    const merged = mergeLocalizedData({
      configBlockReferences: undefined,
      dataWithLocales: {
        rows: [
          { id: 'b', text: { fr: 'B' } },
          { id: 'new', text: { fr: 'N' } },
          { id: 'a', text: { fr: 'A' } },
        ],
      },
      docWithLocales: {
        rows: [
          { id: 'a', text: { es: 'a-es', fr: 'a' } },
          { id: 'b', text: { es: 'b-es', fr: 'b' } },
        ],
      },
      fields: [
        {
          fields: [
            { name: 'id', type: 'text' },
            { localized: true, name: 'text', type: 'text' },
          ],
          name: 'rows',
          type: 'array',
        },
      ] as never,
      selectedLocales: ['fr'],
    })
    expect(merged.rows).toEqual([
      { id: 'b', text: { es: 'b-es', fr: 'B' } },
      { id: 'new', text: { fr: 'N' } },
      { id: 'a', text: { es: 'a-es', fr: 'A' } },
    ])
  })
})

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('rows translated and moved on %s', (kind) => {
  let app: TestApp
  beforeAll(async () => {
    app = await bootApp({ kind })
  })
  afterAll(() => app.close())

  /** French, Spanish and Haitian Creole published, each text ending in its language. */
  const published = async (
    collection: string,
    french: Record<string, unknown>,
    translate: (doc: any, language: string) => Record<string, unknown>,
  ) => {
    const doc = await createDoc(app, collection, { _status: 'published', ...french })
    for (const language of LANGUAGES) {
      await patchDoc(
        app,
        `${collection}/${doc.id}`,
        { _status: 'published', ...translate(doc, language) },
        { query: `?locale=${language}` },
      )
    }
    return doc
  }

  it('should move no translation of an array to another row', async () => {
    const date = '2020-01-02'
    const city = await published(
      'partner-cities',
      {
        country: 'CU',
        name: 'Ville',
        timeline: ['un', 'deux', 'trois'].map((title) => ({ date, title: `${title}-fr` })),
      },
      (doc, language) => ({
        name: `Ville ${language}`,
        timeline: doc.timeline.map((row: Row) => ({ ...row, title: String(row.title).replace('-fr', `-${language}`) })),
      }),
    )
    const [one, two, three] = city.timeline as [Row, Row, Row]
    const titles = async (locale: string) =>
      (await readDoc(app, `partner-cities/${city.id}`, `?locale=${locale}`)).timeline.map(({ title }: Row) => title)

    await patchDoc(app, `partner-cities/${city.id}`, { _status: 'published', timeline: [three, one, two] })
    for (const language of LANGUAGES)
      expect(await titles(language)).toEqual([`trois-${language}`, `un-${language}`, `deux-${language}`])

    await patchDoc(app, `partner-cities/${city.id}`, {
      _status: 'published',
      timeline: [{ date, title: 'zéro-fr' }, three, one, two],
    })
    for (const language of LANGUAGES)
      expect(await titles(language)).toEqual(['zéro-fr', `trois-${language}`, `un-${language}`, `deux-${language}`])

    await patchDoc(app, `partner-cities/${city.id}`, { _status: 'published', timeline: [one, two] })
    for (const language of LANGUAGES) expect(await titles(language)).toEqual([`un-${language}`, `deux-${language}`])
    expect(await titles('fr')).toEqual(['un-fr', 'deux-fr'])
  })

  it('should move no translation of a block, nor of an array inside it', async () => {
    const faq = (name: string) => ({
      blockType: 'faq',
      heading: `${name}-fr`,
      items: ['1', '2'].map((n) => ({ answer: `${name}a${n}-fr`, question: `${name}q${n}-fr` })),
    })
    const inLanguage = (value: unknown, language: string): any =>
      JSON.parse(JSON.stringify(value).replaceAll('-fr"', `-${language}"`))
    const page = await published('pages', { layout: [faq('A'), faq('B')], title: 'Blocs' }, (doc, language) => ({
      layout: inLanguage(doc.layout, language),
      title: `Blocs ${language}`,
    }))
    const [a, b] = page.layout as [Row & { items: Row[] }, Row & { items: Row[] }]
    const moved = [{ blockType: 'hero', heading: 'H-fr' }, { ...b, items: [b.items[1], b.items[0]] }, a]
    await patchDoc(app, `pages/${page.id}`, { _status: 'published', layout: moved })
    const shape = async (locale: string) =>
      (await readDoc(app, `pages/${page.id}`, `?locale=${locale}`)).layout.map((row: any) => [
        row.heading,
        ...(row.items ?? []).map((item: Row) => item.question),
      ])
    for (const language of LANGUAGES) {
      expect(await shape(language)).toEqual(
        inLanguage([['H'], ['B-fr', 'Bq2-fr', 'Bq1-fr'], ['A-fr', 'Aq1-fr', 'Aq2-fr']], language).map(
          (row: string[]) => (row[0] === 'H' ? ['H-fr'] : row),
        ),
      )
    }
    const left = (await readDoc(app, `pages/${page.id}`, '?draft=true&depth=0', 'editor')).layout as Row[]
    await patchDoc(app, `pages/${page.id}`, { _status: 'published', layout: [left[2]] })
    for (const language of LANGUAGES)
      expect(await shape(language)).toEqual([inLanguage(['A-fr', 'Aq1-fr', 'Aq2-fr'], language)])
  })

  it('should refuse an editor who sends new rows out in Spanish before French readers can have them', async () => {
    const page = await createDoc(app, 'pages', { _status: 'published', layout: [], title: 'Avant' })
    await patchDoc(app, `pages/${page.id}`, { _status: 'published', title: 'Antes' }, { query: '?locale=es' })
    const pending = await patchDoc(
      app,
      `pages/${page.id}`,
      { layout: [{ blockType: 'faq', items: [{ answer: 'R', question: 'Q' }] }] },
      { query: '?draft=true' },
    )
    const layout = pending.layout.map((row: any) => ({
      ...row,
      items: row.items.map((item: Row) => ({ ...item, answer: 'r', question: 'p' })),
    }))
    const refused = await patchDoc(
      app,
      `pages/${page.id}`,
      { _status: 'published', layout },
      { query: '?locale=es', status: 400 },
    )
    expect(JSON.stringify(refused)).toContain('manquant en français')
    await patchDoc(app, `pages/${page.id}`, { _status: 'published' })
    await patchDoc(app, `pages/${page.id}`, { _status: 'published', layout }, { query: '?locale=es' })
    expect((await readDoc(app, `pages/${page.id}`, '?locale=es')).layout[0].items[0]).toMatchObject({
      answer: 'r',
      question: 'p',
    })
    expect((await readDoc(app, `pages/${page.id}`)).layout[0].items[0]).toMatchObject({ answer: 'R', question: 'Q' })
  })
})

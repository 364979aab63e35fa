import { readdir } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { DEMO_CONTENT } from '../../src/seed/content/index.js'
import { CONTENT_COLLECTIONS, isContentEmpty } from '../../src/seed/isContentEmpty.js'
import { reset } from '../../src/seed/reset.js'
import { seed } from '../../src/seed/index.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'

const EXPECTED = {
  conventions: DEMO_CONTENT.conventions.length,
  media: DEMO_CONTENT.media.length,
  organisations: DEMO_CONTENT.organisations.length,
  pages: DEMO_CONTENT.pages.length,
  'partner-cities': DEMO_CONTENT.partnerCities.length,
  projects: DEMO_CONTENT.projects.length,
}

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('the demonstration content on %s', (kind) => {
  let app: TestApp

  const counts = async (): Promise<Record<string, number>> => {
    const entries = await Promise.all(
      CONTENT_COLLECTIONS.map(
        async (collection) =>
          [collection, (await call(app, `/api/${collection}?limit=1`)).body.totalDocs as number] as const,
      ),
    )
    return Object.fromEntries(entries)
  }

  beforeAll(async () => {
    app = await bootApp({ kind })
    await seed({ payload: app.payload })
  })
  afterAll(() => app.close())

  it('should be public, whole, in French', async () => {
    expect(await counts()).toEqual(EXPECTED)
    const { body } = await call(app, '/api/globals/city')
    expect(body).toMatchObject({ inseeCode: '97213', name: 'Le Lamentin', timeZone: 'America/Martinique' })
  })

  it('should answer in each language what is published in it, and in French the rest', async () => {
    for (const locale of ['es', 'en', 'ht'] as const) {
      const { body } = await call(app, `/api/projects?locale=${locale}&limit=50&depth=0`)
      expect(body.totalDocs).toBe(EXPECTED.projects)
      for (const project of DEMO_CONTENT.projects) {
        const isPublished = project.publish.includes(locale)
        const wanted = isPublished ? project.title[locale] : project.title.fr
        expect(body.docs.find(({ code }: { code: string }) => code === project.code)).toMatchObject({
          _locale: isPublished ? locale : 'fr',
          title: wanted,
        })
      }
    }
  })

  it('should say on what each project rests in law, and name the organisations', async () => {
    const { body } = await call(app, '/api/projects?limit=50&depth=0')
    for (const { code, deliberation, justification, legalBasis } of DEMO_CONTENT.projects) {
      const project = body.docs.find((doc: { code: string }) => doc.code === code)
      expect(project).toMatchObject({
        deliberation: { reference: deliberation?.reference ?? null },
        justification: justification ?? null,
        legalBasis,
      })
    }
    const { docs } = (await call(app, '/api/organisations?where[siren][equals]=249720061', { as: 'editor' })).body
    expect(docs).toMatchObject([
      { services: [{ kind: 'water' }, { kind: 'sanitation' }, { kind: 'waste' }], type: '11' },
    ])
  })

  it('should keep the rows of a translated timeline together', async () => {
    const [city] = DEMO_CONTENT.partnerCities
    for (const locale of city?.publish ?? []) {
      const { body } = await call(
        app,
        `/api/partner-cities?locale=${locale}&where[officialName][equals]=${encodeURIComponent(city?.officialName ?? '')}`,
      )
      expect(body.docs[0].timeline.map(({ title }: { title: string }) => title)).toEqual(
        city?.timeline.map(({ title }) => title[locale]),
      )
    }
  })

  it('should add nothing the second time', async () => {
    const files = await readdir(app.settings.mediaDir)
    await seed({ payload: app.payload })
    expect(await counts()).toEqual(EXPECTED)
    expect(await readdir(app.settings.mediaDir)).toEqual(files)
  })

  it('should leave neither documents nor files after a reset, and come back', async () => {
    await reset(app.payload)
    expect(await isContentEmpty(app.payload)).toBe(true)
    expect(await readdir(app.settings.mediaDir)).toEqual([])
    await seed({ payload: app.payload })
    expect(await counts()).toEqual(EXPECTED)
    // Every deletion and publication is judged.
  }, 180_000)
})

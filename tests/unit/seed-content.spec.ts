import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import type { Locale, SeedDocument } from '../../src/seed/content/index.js'

import { DEMO_CONTENT, toLexical } from '../../src/seed/content/index.js'
import { renderPictures } from '../../src/seed/pictures/index.js'
import { isRecord } from '../../src/values/isRecord.js'

const LOCALES = ['fr', 'es', 'en', 'ht'] as const
const DAY = /^\d{4}-\d{2}-\d{2}$/
const SAYS_FICTITIOUS: Record<Locale, RegExp> = {
  en: /fictitious/i,
  es: /fictici[oa]/i,
  fr: /ficti(f|ve)/i,
  ht: /fiktif/i,
}

const { city, conventions, media, pages, partnerCities, projects } = DEMO_CONTENT
const documents: SeedDocument[] = [...partnerCities, ...conventions, ...projects, ...pages]
const named = documents.map((document): [string, SeedDocument] => [document.key, document])

type Leaf = { path: string; value: Record<string, unknown> }

/** Every localized value below `value`, with the way to it. */
const leavesOf = (value: unknown, path = ''): Leaf[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, `${path}[${index}]`))
  if (!isRecord(value)) return []
  if (Object.keys(value).some((key) => LOCALES.some((locale) => locale === key))) return [{ path, value }]
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, `${path}.${key}`))
}

/** Every text below a localized value: a string, or the texts of rich text blocks. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return isRecord(value) ? textsOf(value.text) : []
}

const publicText = (document: SeedDocument, locale: Locale): string =>
  leavesOf(document)
    .flatMap(({ value }) => textsOf(value[locale]))
    .join(' ')

const datesOf = (value: unknown): string[] => {
  if (typeof value === 'string') return DAY.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(datesOf)
  return isRecord(value) ? Object.values(value).flatMap(datesOf) : []
}

const isRealDay = (day: string): boolean => {
  const date = new Date(`${day}T12:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day
}

const keysOf = (list: { key: string }[]): string[] => list.map(({ key }) => key)

describe('the documents of the demonstration content', () => {
  it('have keys that are unique in their collection', () => {
    for (const list of [media, partnerCities, conventions, projects, pages]) {
      expect(new Set(keysOf(list)).size).toBe(list.length)
    }
  })

  it.each([['city', city] as const, ['media', media] as const, ...named])(
    '%s: every text exists in French, none is empty in any language',
    (_key, document) => {
      for (const { path, value } of leavesOf(document)) {
        for (const [locale, translation] of Object.entries(value)) {
          const texts = textsOf(translation)
          expect(texts.length, `${path}.${locale}`).toBeGreaterThan(0)
          for (const text of texts) expect(text.trim(), `${path}.${locale}`).not.toBe('')
        }
        expect(Object.keys(value), path).toContain('fr')
      }
    },
  )

  it.each(named)('%s: is whole in every language it is published in, French among them', (_key, document) => {
    expect(document.publish).toContain('fr')
    for (const { path, value } of leavesOf(document)) {
      for (const locale of document.publish) expect(value, `${path} is published in ${locale}`).toHaveProperty(locale)
    }
  })

  it.each(named)('%s: has translations of the same shape as the French', (_key, document) => {
    for (const { path, value } of leavesOf(document)) {
      if (!Array.isArray(value.fr)) continue
      const shape = (blocks: unknown): string[] =>
        (blocks as { text: unknown; type: string }[]).map(
          ({ text, type }) => `${type}${Array.isArray(text) ? text.length : ''}`,
        )
      for (const locale of Object.keys(value))
        expect(shape(value[locale]), `${path}.${locale}`).toEqual(shape(value.fr))
    }
  })

  it('leave work for translators', () => {
    expect(projects.some((project) => !('ht' in project.title))).toBe(true)
    expect(pages.some((page) => !('es' in page.title) && !('ht' in page.title))).toBe(true)
    expect(conventions.some(({ title }) => Object.keys(title).join() === 'fr,es')).toBe(true)
    expect(
      documents.some(
        (document) => leavesOf(document).some(({ value }) => 'ht' in value) && !document.publish.includes('ht'),
      ),
    ).toBe(true)
  })

  it.each(named.filter(([, { fictional, fictionalFields }]) => fictional ?? fictionalFields))(
    '%s: says publicly, in each published language, what is made up',
    (_key, document) => {
      for (const locale of document.publish) expect(publicText(document, locale)).toMatch(SAYS_FICTITIOUS[locale])
    },
  )

  it('say in the very title when the whole document is made up', () => {
    const madeUp = [...conventions, ...projects].filter(({ fictional }) => fictional)
    expect(madeUp.length).toBeGreaterThan(0)
    for (const { title } of madeUp)
      for (const locale of LOCALES) if (title[locale]) expect(title[locale]).toMatch(SAYS_FICTITIOUS[locale])
  })

  it.each(conventions.map((convention) => [convention.key, convention] as const))(
    '%s: has dates and amounts that its object owns up to',
    (_key, convention) => {
      if (convention.fictionalFields?.includes('forecastAmount') || convention.fictional)
        expect(convention.object.fr).toMatch(/montant fictif/)
      if (convention.fictionalFields?.includes('transmittedOn') || convention.fictional)
        expect(convention.object.fr).toMatch(/date fictive/)
    },
  )

  it('hold only real calendar days, in order', () => {
    const days = datesOf(DEMO_CONTENT)
    expect(days.length).toBeGreaterThan(30)
    expect(days.filter((day) => !isRealDay(day))).toEqual([])
    for (const { endsOn, startsOn } of projects) if (endsOn) expect(startsOn <= endsOn).toBe(true)
    for (const { deliberation, endsOn, signedOn, startsOn, transmittedOn } of conventions) {
      expect([deliberation?.adoptedOn, signedOn, transmittedOn].filter(Boolean)).toEqual(
        [deliberation?.adoptedOn, signedOn, transmittedOn].filter(Boolean).toSorted(),
      )
      if (startsOn && endsOn) expect(startsOn < endsOn).toBe(true)
    }
  })

  it('own up to a day that is not known', () => {
    const timelines = [
      ...partnerCities.flatMap(({ timeline }) => timeline),
      ...pages.flatMap(({ layout }) =>
        layout.flatMap((block) => (block.blockType === 'timeline' ? block.entries : [])),
      ),
    ]
    for (const entry of timelines.filter(({ precision }) => precision !== 'day')) {
      for (const locale of LOCALES) if (entry.text[locale]) expect(entry.text[locale]).toMatch(SAYS_FICTITIOUS[locale])
    }
  })
})

describe('the lengths of the demonstration content', () => {
  it('stay within what the model takes', () => {
    const within = (max: number, texts: Record<string, unknown>, name: string): void => {
      for (const [locale, text] of Object.entries(texts))
        expect(String(text).length, `${name}.${locale}: ${String(text)}`).toBeLessThanOrEqual(max)
    }
    for (const { alt, caption, key } of media) {
      within(300, alt, key)
      within(1000, caption, key)
      expect(Object.keys(alt).toSorted()).toEqual([...LOCALES].toSorted())
    }
    for (const { key, title } of [...conventions, ...projects, ...pages]) within(200, title, key)
    for (const { key, summary } of [...partnerCities, ...projects]) within(1000, summary, key)
    for (const { key, object } of conventions) within(5000, object, key)
    for (const { key, meta } of pages) {
      within(60, meta.title, key)
      within(160, meta.description, key)
    }
  })

  it('give each document a title of its own in each language', () => {
    for (const list of [conventions, projects, pages]) {
      for (const locale of LOCALES) {
        const titles = list.flatMap(({ title }) => title[locale] ?? [])
        expect(new Set(titles).size).toBe(titles.length)
      }
    }
  })
})

describe('French typography', () => {
  it('ties signs and thousands to what they belong to', () => {
    const texts = leavesOf(DEMO_CONTENT).flatMap(({ value }) => textsOf(value.fr))
    expect(texts.filter((text) => / [:;!?»]|« |\d \d{3}\b/.test(text))).toEqual([])
    expect(texts.filter((text) => /[\p{L}\p{N}][;!?»](?=\s|$)/u.test(text))).toEqual([])
    expect(texts.filter((text) => text.includes("'"))).toEqual([])
  })
})

describe('toLexical', () => {
  it('turns blocks into paragraphs, headings and lists, and shows their texts in order', () => {
    const { root } = toLexical([
      { text: 'Un', type: 'h2' },
      { text: 'Deux', type: 'p' },
      { text: ['Trois', 'Quatre'], type: 'ul' },
    ])
    const kinds = root.children.map(({ type }) => type)
    expect(kinds).toEqual(['heading', 'paragraph', 'list'])
    expect(JSON.stringify(root).match(/"text":"[^"]+"/g)).toEqual([
      '"text":"Un"',
      '"text":"Deux"',
      '"text":"Trois"',
      '"text":"Quatre"',
    ])
    expect(root.children[0]).toMatchObject({ tag: 'h2' })
    expect(root.children[2]).toMatchObject({ listType: 'bullet', tag: 'ul' })
  })
})

describe('the pictures', () => {
  it('are one PNG of 1920 by 1280 pixels for each medium', async () => {
    const pictures = await renderPictures()
    expect(
      pictures.map(({ filename, key }) => ({ filename, key })).toSorted((a, b) => a.key.localeCompare(b.key)),
    ).toEqual(media.map(({ filename, key }) => ({ filename, key })).toSorted((a, b) => a.key.localeCompare(b.key)))
    for (const { data } of pictures) {
      const { format, height, width } = await sharp(data).metadata()
      expect({ format, height, width }).toEqual({ format: 'png', height: 1280, width: 1920 })
    }
  })
})

import type { FlattenedField } from 'payload'

import { describe, expect, it } from 'vitest'

import { findMissingTexts } from '../../src/publishing/findMissingTexts.js'
import { formerSlugs } from '../../src/publishing/formerSlugs.js'
import { hasText } from '../../src/publishing/hasText.js'
import { nextLive } from '../../src/publishing/nextLive.js'
import { overlayLocale } from '../../src/publishing/overlayLocale.js'
import { sharedDifferences } from '../../src/publishing/sharedDifferences.js'
import { textsBlockingPublication } from '../../src/publishing/textsBlockingPublication.js'

const title = { localized: true, name: 'title', required: true, type: 'text' }
const text = { localized: true, name: 'text', required: true, type: 'text' }
const rowFields = [{ name: 'id', type: 'text' }, text, { name: 'day', type: 'date' }]
const fields = [
  title,
  { name: 'size', type: 'number' },
  { defaultValue: 'EUR', name: 'currency', type: 'select' },
  { fields: rowFields, flattenedFields: rowFields, name: 'rows', type: 'array' },
  { flattenedFields: [text], name: 'group', type: 'group' },
  { localized: true, name: '_status', type: 'select' },
] as unknown as FlattenedField[]

const live = {
  _status: { es: 'published', fr: 'published' },
  rows: [
    { id: 'a', text: { es: 'a-es', fr: 'a' } },
    { id: 'b', text: { es: 'b-es', fr: 'b' } },
  ],
  size: 1,
  title: { es: 'T-es', fr: 'T' },
}

describe('the overlay of one locale', () => {
  const source = { rows: [{ id: 'b', text: 'B' }, { text: 'N' }], size: 2, title: 'T2' }

  it('should take rows and shared fields from what is written, and keep translations with their row', () => {
    expect(overlayLocale({ base: live, fields, locale: 'fr', source })).toMatchObject({
      rows: [{ id: 'b', text: { es: 'b-es', fr: 'B' } }, { text: { fr: 'N' } }],
      size: 2,
      title: { es: 'T-es', fr: 'T2' },
    })
  })

  it('should keep rows and shared fields when only texts may come over', () => {
    expect(overlayLocale({ base: live, fields, keepShared: true, locale: 'fr', source })).toEqual({
      ...live,
      rows: [live.rows[0], { id: 'b', text: { es: 'b-es', fr: 'B' } }],
      title: { es: 'T-es', fr: 'T2' },
    })
  })
})

describe('missing texts', () => {
  it('should be found wherever the field stands', () => {
    const doc = { group: {}, rows: [{ text: { es: ' ', fr: 'x' } }], title: { fr: 'x' } }
    expect(
      findMissingTexts({ doc, fields, locales: ['fr', 'es'] }).map(({ locale, path }) => `${path} ${locale}`),
    ).toEqual(['title es', 'rows.0.text es', 'group.text fr', 'group.text es'])
  })

  it.each([
    [{ root: { children: [{ children: [{ text: ' ', type: 'text' }], type: 'paragraph' }], type: 'root' } }, false],
    [{ root: { children: [{ type: 'upload' }] } }, true],
    ['  ', false],
    ['x', true],
    [null, false],
  ])('should take %j for what it is', (value, expected) => {
    expect(hasText(value)).toBe(expected)
  })

  it('should not hold a publication in French because of a language that French answers for', () => {
    const data = { group: { text: 'g' }, rows: [{ text: 'N' }], title: 'T' }
    const args = { data, fields, keepShared: false, latest: live, live, publishAll: false }
    expect(textsBlockingPublication({ ...args, locale: 'fr' })).toEqual([])
    expect(textsBlockingPublication({ ...args, locale: 'es' }).map(({ locale, path }) => `${path} ${locale}`)).toEqual([
      'rows.0.text fr',
      'group.text fr',
    ])
  })
})

describe('what the public reads after a write', () => {
  const args = {
    fields,
    keepShared: false,
    live,
    locale: 'es' as const,
    merged: { ...live, size: 9, title: { es: 'new', fr: 'T' } },
  }

  it('should change nothing but the status when a language is withdrawn', () => {
    expect(nextLive({ ...args, intent: 'unpublish', submitted: { _status: 'draft' } })).toEqual({
      ...live,
      _status: { es: 'draft', fr: 'published' },
    })
  })

  it('should change nothing but the trash when a document goes there', () => {
    expect(nextLive({ ...args, intent: 'save', submitted: { deletedAt: 'now' } })).toEqual({
      ...live,
      deletedAt: 'now',
    })
  })

  it('should be what was merged when an editor publishes, and the texts alone when a translator does', () => {
    expect(nextLive({ ...args, intent: 'publish', submitted: {} })).toBe(args.merged)
    expect(nextLive({ ...args, intent: 'publish', keepShared: true, submitted: {} })).toEqual({
      ...live,
      title: { es: 'new', fr: 'T' },
    })
  })
})

describe('former slugs', () => {
  it('should hold what was published and no longer leads there', () => {
    const before = {
      _status: { es: 'draft', fr: 'published' },
      slug: { es: 'uno', fr: 'un' },
      slugHistory: [{ locale: 'fr', slug: 'deux' }],
    }
    const history = formerSlugs({ live: before, next: { slug: { es: 'dos', fr: 'deux' } } })
    expect(history).toEqual([{ id: expect.any(String) as string, locale: 'fr', slug: 'un' }])
  })
})

describe('shared differences', () => {
  it('should take the same value in another notation for the same', () => {
    const before = { currency: null, group: {}, rows: [{ day: '2020-01-01T12:00:00.000Z', id: 'a' }], size: null }
    const after = { currency: 'EUR', group: { text: 'x' }, rows: [{ day: '2020-01-01', id: 'a', text: 'x' }], size: '' }
    expect(sharedDifferences({ after, before, fields })).toEqual([])
    expect(
      sharedDifferences({ after: { currency: 'USD', rows: [{ day: '2020-01-02', id: 'a' }] }, before, fields }),
    ).toEqual(['currency', 'rows.0.day'])
  })
})

import type { FlattenedField } from 'payload'

import { describe, expect, it } from 'vitest'

import { checkBody } from '../../src/integrity/body/checkBody.js'
import { scanBody } from '../../src/integrity/body/scanBody.js'
import { isISODate } from '../../src/integrity/kinds/isISODate.js'
import { isSafeLink } from '../../src/integrity/kinds/isSafeLink.js'
import { findReferences } from '../../src/integrity/references/findReferences.js'
import { isDocumentID } from '../../src/integrity/references/isDocumentID.js'
import { withoutReferences } from '../../src/integrity/references/withoutReferences.js'
import { planUsage } from '../../src/integrity/usage/planUsage.js'

const reference = (name: string, more: object = {}) => ({ name, relationTo: 'media', type: 'relationship', ...more })
const rows = (name: string, ...flattenedFields: object[]) => ({ flattenedFields, name, type: 'array' })

const FIELDS = [
  { name: 'title', type: 'text' },
  { localized: true, name: 'body', type: 'richText' },
  reference('cover'),
  reference('gallery', { hasMany: true }),
  reference('mixed', { relationTo: ['media', 'pages'] }),
  { flattenedFields: [reference('document')], name: 'act', type: 'group' },
  rows('lines', reference('picture'), rows('inner', reference('deep'))),
  rows('lists', reference('many', { hasMany: true })),
  { blocks: [{ flattenedFields: [reference('picture')], slug: 'hero' }], name: 'layout', type: 'blocks' },
  { hidden: true, name: 'secret', type: 'text' },
  { collection: 'pages', name: 'pages', type: 'join' },
  { name: 'standing', type: 'text', virtual: true },
] as unknown as FlattenedField[]

const link = (value: unknown) => ({
  root: {
    children: [
      { children: [], fields: { doc: { relationTo: 'pages', value }, linkType: 'internal' }, type: 'link' },
      { relationTo: 'media', type: 'upload', value: { id: 'm' } },
    ],
    type: 'root',
  },
})

describe('references', () => {
  it('should be found in fields, groups, rows, blocks and texts, in one language or in all', () => {
    const doc = {
      act: { document: 'a' },
      body: link('p'),
      cover: { id: 'c' },
      gallery: ['g', 'h'],
      layout: [
        { blockType: 'hero', picture: 'i' },
        { blockType: 'gone', picture: 'x' },
      ],
      lines: [{ inner: [{ deep: 'd' }], picture: null }],
      mixed: { relationTo: 'pages', value: 'q' },
    }
    const found = findReferences({ doc, fields: FIELDS })
    expect(found.map(({ collection, id, path }) => `${path} ${collection} ${String(id)}`).sort()).toEqual([
      'act.document media a',
      'body.root.children.0.fields.doc pages p',
      'body.root.children.1.value media m',
      'cover media c',
      'gallery.0 media g',
      'gallery.1 media h',
      'layout.0.picture media i',
      'lines.0.inner.0.deep media d',
      'mixed pages q',
    ])
    expect(findReferences({ doc: { body: { es: link('p') } }, fields: FIELDS, locales: ['fr', 'es'] })[0]?.path).toBe(
      'body.es.root.children.0.fields.doc',
    )
  })

  it('should be taken out by path', () => {
    expect(
      withoutReferences({ a: 'x', b: ['x', 'y', 'x'], c: [{ d: 'x' }] }, ['a', 'b.0', 'b.2', 'c.0.d', 'e.0.f']),
    ).toEqual({ a: null, b: ['y'], c: [{ d: null }] })
  })

  it('should be asked of the database only where it can answer', () => {
    expect(planUsage(FIELDS, 'media')).toEqual({
      paths: ['cover', 'gallery', 'act.document'],
      walked: ['body', 'mixed', 'lines', 'lists', 'layout'],
    })
    expect(planUsage(FIELDS, 'pages')).toEqual({ paths: [], walked: ['body', 'mixed'] })
  })

  it('should have the form of their database', () => {
    expect(isDocumentID('sqlite', '01a211ef-531f-74b4-96bb-f584b9a424bd')).toBe(true)
    expect(isDocumentID('mongoose', '01a211ef-531f-74b4-96bb-f584b9a424bd')).toBe(false)
    expect(isDocumentID('mongoose', '6565a0a0a0a0a0a0a0a0a0a0')).toBe(true)
    for (const value of ['', 'x', 1, null, undefined, {}, ['6565a0a0a0a0a0a0a0a0a0a0']])
      expect(isDocumentID('mongoose', value)).toBe(false)
  })
})

describe('bodies', () => {
  const check = (data: Record<string, unknown>) => checkBody({ data, holder: { fields: FIELDS }, isNew: true })

  it('should lose what the system writes and keep the rest', () => {
    const { data, findings } = check({
      createdAt: 'x',
      id: 'x',
      lines: 0,
      lists: [{ id: 'r', many: [] }],
      pages: { docs: [] },
      standing: 'x',
      title: 'T',
    })
    expect(findings).toEqual([])
    expect(data).toEqual({ lines: [], lists: [{ many: [] }], title: 'T' })
  })

  it('should name hidden and unknown fields', () => {
    expect(
      check({ layout: [{ blockType: 'hero', nope: 1 }], secret: 'x', titel: 'x' }).findings.map(({ path }) => path),
    ).toEqual(['layout.0.nope', 'secret', 'titel'])
  })

  it('should not hold orders, lone halves of characters, or numbers that change', () => {
    const hostile = JSON.parse(
      '{"a":{"__proto__":1},"b":[{"$x":1}],"c":"\\ud800","d":-0,"e":1e400,"f":9007199254740993,"g.h":1,"i":"\\u0000","ok":{"x":[1.5,"é😀"]}}',
    ) as unknown
    expect(scanBody(hostile).map(({ path }) => path)).toEqual(['a.__proto__', 'b.0.$x', 'c', 'd', 'e', 'f', 'g.h', 'i'])
  })
})

describe('kinds', () => {
  it('should know days that exist', () => {
    for (const day of ['2024-02-29', '2026-01-01T00:00:00.000Z', '2026-01-01T23:59:59+14:00', '2026-12-31T10:00'])
      expect(isISODate(day), day).toBe(true)
    for (const day of [
      '2026-02-29',
      '2026-13-45',
      '',
      'notadate',
      '2026',
      '2026-1-1',
      '01/02/2026',
      '2026-01-01T24:00:00Z',
      5,
      {},
      new Date(NaN),
    ])
      expect(isISODate(day), JSON.stringify(day)).toBe(false)
  })

  it('should know links that run nothing and stay where they say', () => {
    for (const url of ['https://a.fr', 'http://a.fr/x?y#z', 'mailto:a@b.fr', 'tel:+33', '/contact', '#haut'])
      expect(isSafeLink(url), url).toBe(true)
    for (const url of [
      'javascript:1',
      'JAVASCRIPT:1',
      'java\tscript:1',
      '\u0001javascript:1',
      '//a.fr',
      '/\\a.fr',
      '/\n/a.fr',
      'data:x',
      'a.fr',
      '',
      null,
      {},
    ])
      expect(isSafeLink(url), JSON.stringify(url)).toBe(false)
  })
})

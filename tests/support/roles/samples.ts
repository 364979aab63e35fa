import { randomUUID } from 'node:crypto'

import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import sharp from 'sharp'

import type { TestApp } from '../app/bootApp.js'
import { richText } from '../app/richText.js'
import { EXEMPT } from '../coverage/exempt.js'

type Values = Record<string, unknown>

export type Samples = {
  /** What `call` needs to create one document. */
  creation: (collection: SanitizedCollectionConfig) => Promise<{ form?: FormData; json?: unknown; method: string }>
  /** The id of a document that is there to be deleted. */
  disposable: (collection: SanitizedCollectionConfig) => Promise<string>
  globalData: (slug: string) => Promise<Values>
  /** The id of one that the public may not see; the same each time. */
  hidden: (collection: SanitizedCollectionConfig) => Promise<string>
  /** The id of one that the public may see; the same each time. */
  open: (collection: SanitizedCollectionConfig) => Promise<string>
  /** What a language of a document needs to be saved. */
  translation: (collection: SanitizedCollectionConfig) => Promise<Values>
}

const picture = (): Promise<Buffer> =>
  sharp({ create: { background: '#1f6f8b', channels: 3, height: 60, width: 80 } })
    .png()
    .toBuffer()

let days = 0

/** What no rule about the type of a field tells: formats, and what must agree with the rest. */
const BY_NAME: Record<string, () => unknown> = {
  code: () => `T-${randomUUID().slice(0, 8).toUpperCase()}`,
  country: () => 'CU',
  currency: () => 'EUR',
  day: () => `${String(2030 + (days += 1))}-01-01`,
  email: () => `${randomUUID()}@jumelage.test`,
  password: () => randomUUID(),
  timeZone: () => 'America/Martinique',
}

/** Documents of every collection, made from its fields, so that a new collection is tested without being named here. */
export const createSamples = (app: TestApp): Samples => {
  const known = new Map<string, Promise<string>>()

  const valueOf = async (field: FlattenedField): Promise<unknown> => {
    const named = 'name' in field ? BY_NAME[field.name] : undefined
    if (named) return named()
    switch (field.type) {
      case 'array':
        return [await valuesOf(field.flattenedFields)]
      case 'checkbox':
        return false
      case 'date':
        return '2027-01-01'
      case 'email':
        return `${randomUUID()}@jumelage.test`
      case 'group':
        return valuesOf(field.flattenedFields)
      case 'number':
        return field.min ?? 1
      case 'radio':
      case 'select': {
        const [option] = field.options
        const value = typeof option === 'string' ? option : option?.value
        return field.type === 'select' && field.hasMany ? [value] : value
      }
      case 'relationship':
      case 'upload': {
        const slug = Array.isArray(field.relationTo) ? field.relationTo[0] : field.relationTo
        const target = app.config.collections.find((collection) => collection.slug === slug)
        if (!target) throw new Error(`There is no collection ${String(slug)}.`)
        const id = await open(target)
        const value = Array.isArray(field.relationTo) ? { relationTo: slug, value: id } : id
        return field.hasMany ? [value] : value
      }
      case 'richText':
        return richText('Un texte (fictif)')
      case 'text':
      case 'textarea':
        return `Un texte fictif ${randomUUID().slice(0, 8)}`
      default:
        return undefined
    }
  }

  const valuesOf = async (fields: FlattenedField[]): Promise<Values> => {
    const values: Values = {}
    for (const field of fields) {
      const isAsked = 'required' in field && field.required === true
      if (
        'name' in field &&
        (isAsked || field.type === 'group') &&
        field.name !== 'id' &&
        !('virtual' in field && field.virtual)
      )
        values[field.name] = await valueOf(field)
    }
    return values
  }

  const dataOf = async ({ auth, flattenedFields }: SanitizedCollectionConfig): Promise<Values> => ({
    ...(await valuesOf(flattenedFields)),
    ...(Boolean(auth) && { email: `${randomUUID()}@jumelage.test`, password: randomUUID() }),
  })

  const extras = async (collection: SanitizedCollectionConfig, isOpen: boolean): Promise<Values> => {
    if (collection.slug === 'media') return { alt: 'Une image (fictive)', visibility: isOpen ? 'public' : 'internal' }
    if (!collection.versions?.drafts) return {}
    if (!isOpen) return { _status: 'draft' }
    // What only a published document needs is not marked in the fields.
    const wanted: Record<string, () => Promise<Values>> = {
      conventions: async () => ({
        currency: 'EUR',
        deliberation: { adoptedOn: '2026-12-01', reference: 'DEL-1 (fictive)' },
        domains: [await openOf('domains')],
        endsOn: '2029-12-31',
        forecastAmount: 0,
        object: 'Un objet (fictif)',
        parties: [{ partner: await openOf('partner-cities'), signedOn: '2027-01-01' }],
        signedOn: '2027-01-01',
        startsOn: '2027-01-01',
        transmittedOn: '2027-01-02',
      }),
      pages: () => Promise.resolve({ layout: [{ blockType: 'richText', content: richText('Un texte (fictif)') }] }),
      'partner-cities': () =>
        Promise.resolve({ portrait: richText('Une ville (fictive)'), summary: 'Une ville (fictive)' }),
      projects: async () => ({
        ...EXEMPT,
        body: richText('Un projet (fictif)'),
        domains: [{ domain: await openOf('domains') }],
        startsOn: '2027-02-01',
        summary: 'Un projet (fictif)',
      }),
    }
    return { _status: 'published', ...(await wanted[collection.slug]?.()) }
  }

  const openOf = (slug: string): Promise<string> | undefined => {
    const collection = app.config.collections.find((candidate) => candidate.slug === slug)
    return collection && open(collection)
  }

  /** Nobody makes one: there are some of the accounts that the test began with. */
  const anyEntry = async (): Promise<string> => {
    const { docs } = await app.payload.find({ collection: 'audit-log', depth: 0, limit: 1, overrideAccess: true })
    return String(docs[0]?.id)
  }

  const make = async (collection: SanitizedCollectionConfig, isOpen: boolean): Promise<string> => {
    if (collection.slug === 'audit-log') return anyEntry()
    const data = { ...(await dataOf(collection)), ...(await extras(collection, isOpen)) }
    const name = `${randomUUID()}.png`
    const file = (collection.upload as unknown)
      ? { data: await picture(), mimetype: 'image/png', name, size: (await picture()).length }
      : undefined
    const { id } = await app.payload.create({
      collection: collection.slug as 'pages',
      data: data as never,
      depth: 0,
      draft: !isOpen,
      overrideAccess: true,
      ...(file && { file }),
    })
    return String(id)
  }

  const once = (collection: SanitizedCollectionConfig, isOpen: boolean): Promise<string> => {
    const key = `${collection.slug} ${String(isOpen)}`
    const made = known.get(key) ?? make(collection, isOpen)
    known.set(key, made)
    return made
  }
  const open = (collection: SanitizedCollectionConfig): Promise<string> => once(collection, true)

  return {
    creation: async (collection) => {
      const data = { ...(await dataOf(collection)), ...(await extras(collection, false)) }
      if (!(collection.upload as unknown)) return { json: data, method: 'POST' }
      const form = new FormData()
      form.set('file', new File([new Uint8Array(await picture())], `${randomUUID()}.png`, { type: 'image/png' }))
      form.set('_payload', JSON.stringify(data))
      return { form, method: 'POST' }
    },
    disposable: (collection) => make(collection, false),
    globalData: (slug) =>
      valuesOf(app.config.globals.find((candidate) => candidate.slug === slug)?.flattenedFields ?? []),
    hidden: (collection) => once(collection, false),
    open,
    translation: ({ flattenedFields }) =>
      valuesOf(flattenedFields.filter((field) => 'localized' in field && field.localized === true)),
  }
}

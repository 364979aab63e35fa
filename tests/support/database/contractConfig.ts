import { buildConfig } from 'payload'
import type {
  CollectionConfig,
  DatabaseAdapterObj,
  Field,
  GlobalConfig,
  PayloadRequest,
  SanitizedConfig,
} from 'payload'

type Hooks = NonNullable<CollectionConfig['hooks']>

const open = { create: () => true, read: () => true, update: () => true, delete: () => true }

/** A request of its own inside the caller's transaction, as nested calls of the project make it. */
export const isolated = (req: PayloadRequest): Partial<PayloadRequest> => ({
  ...(req.transactionID === undefined ? {} : { transactionID: req.transactionID }),
  user: req.user,
  context: { ...req.context },
})

const texts = ({ prefix, count, localized }: { prefix: string; count: number; localized: boolean }): Field[] =>
  Array.from({ length: count }, (_, index) => ({ name: `${prefix}${index}`, type: 'text', localized }))

/** A throw-away content model that has every shape the contract speaks of. */
export const contractConfig = ({
  db,
  hooks = {},
}: {
  db: DatabaseAdapterObj
  hooks?: Hooks
}): Promise<SanitizedConfig> => {
  const topics: CollectionConfig = {
    slug: 'topics',
    access: open,
    fields: [
      { name: 'title', type: 'text' },
      { name: 'remark', type: 'text' },
      { name: 'rank', type: 'number', min: 0, max: 9 },
    ],
  }
  const articles: CollectionConfig = {
    slug: 'articles',
    access: open,
    trash: true,
    versions: { maxPerDoc: 20, drafts: { autosave: true, localizeStatus: true } },
    fields: [
      { name: 'title', type: 'text', localized: true },
      { name: 'slug', type: 'text', localized: true, unique: true, index: true },
      { name: 'code', type: 'text', unique: true },
      { name: 'counter', type: 'number', min: 0, max: 1000 },
      { name: 'main', type: 'relationship', relationTo: 'topics', filterOptions: () => ({ rank: { less_than: 5 } }) },
      { name: 'other', type: 'relationship', relationTo: 'topics', filterOptions: () => ({ rank: { less_than: 5 } }) },
      { name: 'many', type: 'relationship', relationTo: 'topics', hasMany: true },
      { name: 'words', type: 'text', hasMany: true },
      { name: 'kinds', type: 'select', hasMany: true, options: ['a', 'b'] },
      { name: 'kind', type: 'select', options: ['a', 'b'] },
      { name: 'on', type: 'date' },
      { name: 'isShown', type: 'checkbox' },
      { name: 'anything', type: 'json' },
      { name: 'secret', type: 'text', access: { read: () => false } },
      {
        name: 'place',
        type: 'group',
        fields: [
          { name: 'name', type: 'text', localized: true },
          { name: 'floor', type: 'number', min: 0, max: 9 },
          { name: 'doors', type: 'array', fields: [{ name: 'colour', type: 'text' }] },
        ],
      },
      {
        name: 'rows',
        type: 'array',
        fields: [
          { name: 'text', type: 'text', localized: true },
          { name: 'note', type: 'text' },
          { name: 'topic', type: 'relationship', relationTo: 'topics' },
        ],
      },
      { name: 'plain', type: 'group', fields: texts({ prefix: 'n', count: 30, localized: false }) },
      { name: 'spoken', type: 'group', fields: texts({ prefix: 'w', count: 10, localized: true }) },
      {
        name: 'layout',
        type: 'blocks',
        blocks: [
          {
            slug: 'quote',
            fields: [
              { name: 'text', type: 'text', localized: true },
              { name: 'by', type: 'text' },
            ],
          },
        ],
      },
      {
        type: 'tabs',
        tabs: [
          { name: 'named', fields: [{ name: 'inTab', type: 'text' }] },
          { label: 'Unnamed', fields: [{ name: 'inUnnamed', type: 'text' }] },
        ],
      },
      { type: 'row', fields: [{ name: 'inRow', type: 'textarea' }] },
    ],
    hooks,
  }
  const users: CollectionConfig = {
    slug: 'users',
    auth: { useAPIKey: true },
    access: open,
    fields: [],
  }
  const city: GlobalConfig = {
    slug: 'city',
    access: { read: () => true, update: () => true },
    fields: [
      { name: 'name', type: 'text', localized: true },
      { name: 'code', type: 'text' },
      { name: 'timeZone', type: 'text', defaultValue: 'America/Martinique' },
    ],
  }
  return buildConfig({
    db,
    secret: 'contract',
    typescript: { autoGenerate: false },
    telemetry: false,
    logger: { options: { level: 'silent' } },
    localization: { locales: ['fr', 'es', 'en', 'ht'], defaultLocale: 'fr', fallback: true },
    experimental: { localizeStatus: true },
    collections: [users, topics, articles],
    globals: [city],
  })
}

import type { PayloadRequest, SanitizedCollectionConfig, SanitizedConfig, Where } from 'payload'

export const TABLE_ROLES = ['anonymous', 'reader', 'translator', 'editor', 'admin'] as const
export type TableRole = (typeof TABLE_ROLES)[number]

export const COLLECTION_COLUMNS = [
  'create',
  'read published',
  'read drafts',
  'read versions',
  'update',
  'delete',
  'unlock',
] as const
export const GLOBAL_COLUMNS = ['read', 'read versions', 'update'] as const
export type Column = (typeof COLLECTION_COLUMNS)[number] | (typeof GLOBAL_COLUMNS)[number]

/** `own`: the account's own document; `own languages`: a translator's; `–`: the thing has no such operation. */
export type Cell = '–' | 'no' | 'own' | 'own languages' | 'yes'
export type Row = { cells: Record<string, Cell>; role: TableRole; slug: string }
export type AccessTable = { collections: Row[]; globals: Row[] }

/** The language of the translator in the table; French is one that this account may not write. */
export const TRANSLATOR_LOCALE = 'es'

type Answer = boolean | Where
type Access = (args: { data?: unknown; id?: string; req: PayloadRequest }) => Answer | Promise<Answer>
type Ask = { draft?: boolean; locale?: string; role: TableRole }
type Sample = Record<string, unknown>

const SELF = 'the-account-itself'
const LOCALES = ['fr', 'es', 'en', 'ht']
const statuses = (status: string): Sample => Object.fromEntries(LOCALES.map((code) => [code, status]))

/** A document of somebody else that everybody may read, one that is not ready for the public, and the account's own. */
const SAMPLES = {
  hidden: { _status: statuses('draft'), deletedAt: null, id: 'another', visibility: 'internal' },
  own: {
    _status: statuses('draft'),
    deletedAt: null,
    id: SELF,
    user: { relationTo: 'users', value: SELF },
    visibility: 'internal',
  },
  open: { _status: statuses('published'), deletedAt: null, id: 'another', visibility: 'public' },
}

const valueAt = (sample: Sample, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Sample | null | undefined)?.[key], sample)

/** Whether a document passes the filter that an access function answered with. */
const passes = (where: Where, sample: Sample): boolean =>
  Object.entries(where).every(([key, condition]) => {
    if (key === 'and' || key === 'or') {
      const parts = (condition as Where[]).map((part) => passes(part, sample))
      return key === 'and' ? parts.every(Boolean) : parts.some(Boolean)
    }
    return Object.entries(condition as Record<string, unknown>).every(([operator, wanted]) => {
      const value = valueAt(sample, key) ?? null
      if (operator === 'equals') return value === wanted
      if (operator === 'not_equals') return value !== wanted
      if (operator === 'exists') return (value !== null) === wanted
      if (operator === 'in') return (wanted as unknown[]).includes(value)
      throw new Error(`The access table does not know the operator ${operator} on ${key}.`)
    })
  })

const userOf = (role: TableRole): Sample | null =>
  role === 'anonymous'
    ? null
    : {
        collection: 'users',
        email: `${role}@example.org`,
        id: SELF,
        locales: role === 'translator' ? [TRANSLATOR_LOCALE] : [],
        role,
      }

const requestOf = ({ draft = false, locale = 'fr', role }: Ask, config: SanitizedConfig): PayloadRequest =>
  ({
    context: {},
    headers: new Headers(),
    locale,
    payload: { config },
    query: draft ? { draft: 'true' } : {},
    user: userOf(role),
  }) as unknown as PayloadRequest

const createAsker = (config: SanitizedConfig) => {
  const ask = async (access: Access, sample: Sample, args: Ask): Promise<boolean> => {
    const answer = await access({ data: {}, id: String(sample.id), req: requestOf(args, config) })
    return typeof answer === 'boolean' ? answer : passes(answer, sample)
  }
  return async (access: Access | undefined, sample: Sample, args: Ask): Promise<Cell> => {
    if (!access) return '–'
    if (await ask(access, sample, args)) return 'yes'
    if (await ask(access, SAMPLES.own, args)) return 'own'
    return (await ask(access, sample, { ...args, locale: TRANSLATOR_LOCALE })) ? 'own languages' : 'no'
  }
}

const hasHidden = ({ flattenedFields, versions }: SanitizedCollectionConfig): boolean =>
  Boolean(versions?.drafts) || flattenedFields.some(({ name }) => name === 'visibility')

/** Who may do what, as the access functions of this configuration answer for one account a role. */
export const accessTable = async (config: SanitizedConfig): Promise<AccessTable> => {
  const cell = createAsker(config)
  const collections: Row[] = []
  for (const collection of config.collections) {
    const access = collection.access as unknown as Record<string, Access | undefined>
    for (const role of TABLE_ROLES) {
      collections.push({
        cells: {
          create: await cell(access.create, SAMPLES.hidden, { role }),
          'read published': await cell(access.read, SAMPLES.open, { role }),
          'read drafts': hasHidden(collection) ? await cell(access.read, SAMPLES.hidden, { draft: true, role }) : '–',
          'read versions': collection.versions ? await cell(access.readVersions, SAMPLES.hidden, { role }) : '–',
          update: await cell(access.update, SAMPLES.hidden, { role }),
          delete: await cell(access.delete, SAMPLES.hidden, { role }),
          unlock: (collection.auth as unknown) ? await cell(access.unlock, SAMPLES.hidden, { role }) : '–',
        },
        role,
        slug: collection.slug,
      })
    }
  }
  const globals: Row[] = []
  for (const global of config.globals) {
    const access = global.access as unknown as Record<string, Access | undefined>
    for (const role of TABLE_ROLES) {
      globals.push({
        cells: {
          read: await cell(access.read, SAMPLES.open, { role }),
          'read versions': global.versions ? await cell(access.readVersions, SAMPLES.hidden, { role }) : '–',
          update: await cell(access.update, SAMPLES.hidden, { role }),
        },
        role,
        slug: global.slug,
      })
    }
  }
  return { collections, globals }
}

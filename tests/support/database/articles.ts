import type { Payload, PayloadRequest } from 'payload'

export type Article = Record<string, unknown> & { id: string }
type Data = Record<string, unknown>
type Options = {
  data?: Data
  draft?: boolean
  autosave?: boolean
  locale?: 'fr' | 'es' | 'en' | 'ht' | 'all'
  publishSpecificLocale?: 'fr' | 'es' | 'en' | 'ht'
  req?: Partial<PayloadRequest>
}

const common = { collection: 'articles', overrideAccess: true, depth: 0 } as const

// The throw-away collections have no generated types.
type Loose = (args: object) => Promise<unknown>

export const createArticle = async (payload: Payload, { data = {}, ...options }: Options = {}): Promise<Article> =>
  (await (payload.create as unknown as Loose)({
    ...common,
    data: options.draft ? data : { _status: 'published', ...data },
    ...options,
  })) as Article

export const updateArticle = async (
  payload: Payload,
  id: string,
  { data = {}, ...options }: Options,
): Promise<Article> => (await (payload.update as unknown as Loose)({ ...common, id, data, ...options })) as Article

export const readArticle = async (
  payload: Payload,
  id: string,
  options: Omit<Options, 'data'> & { fallbackLocale?: false } = {},
): Promise<Article> => (await (payload.findByID as unknown as Loose)({ ...common, id, ...options })) as Article

export const countArticles = async (payload: Payload): Promise<{ rows: number; versions: number }> => {
  const rows = await payload.count({ collection: 'articles' as never, overrideAccess: true })
  const versions = await payload.countVersions({ collection: 'articles' as never, overrideAccess: true })
  return { rows: rows.totalDocs, versions: versions.totalDocs }
}

export const latestVersions = async (payload: Payload, id: string): Promise<number> => {
  const { docs } = await payload.db.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 0,
    pagination: false,
  })
  return docs.length
}

export const createTopic = async (payload: Payload): Promise<string> => {
  const topic = (await (payload.create as unknown as Loose)({
    collection: 'topics',
    overrideAccess: true,
    depth: 0,
    data: { title: 'sujet', rank: 1 },
  })) as Article
  return topic.id
}

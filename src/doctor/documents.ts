import type { Payload, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

export type Stored = { id: number | string } & Record<string, unknown>

const PAGE_SIZE = 100

type Page = { docs: unknown[]; hasNextPage: boolean }

const pages = async function* (read: (page: number) => Promise<Page>): AsyncGenerator<Stored> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await read(page)
    yield* docs as Stored[]
    if (!hasNextPage) return
  }
}

/** Every document of a collection as it is stored, in all languages, the trash included. */
export const storedDocuments = (payload: Payload, collection: string): AsyncGenerator<Stored> =>
  pages((page) => payload.db.find({ collection, limit: PAGE_SIZE, locale: 'all', page, sort: 'id' }))

/** Every version, or those that `where` names. */
export const storedVersions = (payload: Payload, collection: string, where?: Where): AsyncGenerator<Stored> =>
  pages((page) =>
    payload.db.findVersions({
      collection,
      limit: PAGE_SIZE,
      locale: 'all',
      page,
      sort: 'id',
      ...(where && { where }),
    }),
  )

/** The collections that hold this site's own content; Payload's keep their own house. */
export const contentCollections = (payload: Payload): SanitizedCollectionConfig[] =>
  payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))

/** What a call of the adapter needs to be part of a transaction. */
export const within = (payload: Payload, transactionID: number | string): Partial<PayloadRequest> => ({
  payload,
  transactionID,
})

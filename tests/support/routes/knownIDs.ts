import type { SanitizedCollectionConfig } from 'payload'
import { formatNames } from 'payload'

import type { TableRole } from '../../../scripts/generate/accessTable.js'
import type { TestApp } from '../app/bootApp.js'
import { createSamples } from '../roles/samples.js'

const MISSING = { mongoose: '0123456789abcdef01234567', sqlite: '01900000-0000-7000-8000-000000000000' }

const singularOf = ({ graphQL, slug }: SanitizedCollectionConfig): string =>
  (graphQL && graphQL.singularName) || formatNames(slug).singular

/**
 * The id to ask a route with, by the route's name: of a real document or version where Payload looks for it before it
 * looks at who asks, of the account itself where that is all it may reach; otherwise of nothing.
 */
export const knownIDs = async (app: TestApp): Promise<(name: string, role: TableRole) => string> => {
  const { accounts, config, payload } = app
  const samples = createSamples(app)
  const known = new Map<string, string>()
  for (const collection of config.collections.filter(({ versions }) => versions?.drafts)) {
    const { slug } = collection
    const id = await samples.hidden(collection)
    const { docs } = await payload.findVersions({
      collection: slug as 'pages',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      where: { parent: { equals: id } },
    })
    const version = String(docs[0]?.id)
    known.set(`POST /api/${slug}/:id/duplicate`, id)
    known.set(`mutation duplicate${singularOf(collection)}`, id)
    known.set(`POST /api/${slug}/versions/:id`, version)
    known.set(`mutation restoreVersion${singularOf(collection)}`, version)
  }
  const isOwn = (name: string): boolean => name === 'PATCH /api/users/:id' || name === 'mutation updateUser'
  return (name, role) =>
    isOwn(name)
      ? accounts[role === 'anonymous' ? 'admin' : role].id
      : (known.get(name) ?? (payload.db.name === 'sqlite' ? MISSING.sqlite : MISSING.mongoose))
}

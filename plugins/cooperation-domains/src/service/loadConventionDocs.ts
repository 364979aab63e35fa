import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import type { Stored } from './values.js'

import { isPublished } from './isPublished.js'
import { loadAmendments, type LoadConventions } from './loadAmendments.js'
import { loadStored } from './loadStored.js'
import { AGREEMENT_FIELDS } from './toAgreement.js'

type PublishedConventionsArgs = {
  collection: SanitizedCollectionConfig
  /** Beside those that decide what is covered. */
  fields?: readonly string[]
  req: PayloadRequest
}

/** Loads the conventions that count: published in the default language and out of the trash. */
export const publishedConventions = ({ collection, fields = [], req }: PublishedConventionsArgs): LoadConventions => {
  const { localization } = req.payload.config
  return async (where?: Where, only = [...AGREEMENT_FIELDS, ...fields]) => {
    const docs = await loadStored({ collection: collection.slug, fields: only, req, where })
    return docs.filter((doc) => isPublished({ collection, doc, localization }))
  }
}

type LoadConventionDocsArgs = PublishedConventionsArgs & {
  /** Ids: only what these partners are parties to, and what amends it. */
  partners?: readonly string[] | undefined
}

/**
 * The conventions that count as they are stored: one call of the database, or two (five at most, where amendments are amended)
 * for some partners alone.
 */
export const loadConventionDocs = async ({ partners, ...args }: LoadConventionDocsArgs): Promise<Stored[]> => {
  const load = publishedConventions(args)
  if (!partners) return load()
  if (partners.length === 0) return []
  const known = await load({ 'parties.partner': { in: [...new Set(partners)] } })
  const hasAmendments = args.collection.flattenedFields.some(({ name }) => name === 'amends')
  return hasAmendments ? [...known, ...(await loadAmendments({ known, load }))] : known
}

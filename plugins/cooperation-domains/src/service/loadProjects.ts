import type { PayloadRequest, Where } from 'payload'

import type { CoverageProject } from '../coverage/types.js'
import type { CooperationDomainsSettings } from '../types.js'

import { isPublished } from './isPublished.js'
import { loadStored } from './loadStored.js'
import { titleFieldOf, titleOf } from './titleOf.js'
import { PROJECT_FIELDS, toProject } from './toProject.js'

type LoadProjectsArgs = {
  /** The latest versions, of projects that were never published too. Whether the reader may see them is for the caller to know. */
  draft?: boolean
  /** Of the titles; that of the request unless told otherwise. */
  locale?: string | undefined
  req: PayloadRequest
  settings: Pick<CooperationDomainsSettings, 'projects'>
  /** Those that are not published too, as they are stored. */
  unpublished?: boolean
  where?: Where | undefined
}

/** The published projects out of the trash, or those that are asked for; one call of the database. */
export const loadProjects = async ({
  draft = false,
  locale,
  req,
  settings,
  unpublished = draft,
  where,
}: LoadProjectsArgs): Promise<CoverageProject[]> => {
  const collection = req.payload.collections[settings.projects]?.config
  if (!collection) return []
  const { localization } = req.payload.config
  const docs = await loadStored({
    collection: collection.slug,
    draft,
    fields: [...PROJECT_FIELDS, titleFieldOf(collection)],
    req,
    where,
  })
  return docs
    .filter((doc) => (unpublished ? !doc.deletedAt : isPublished({ collection, doc, localization })))
    .map((doc) => toProject(doc, titleOf({ collection, doc, locale: locale ?? req.locale ?? undefined, req })))
}

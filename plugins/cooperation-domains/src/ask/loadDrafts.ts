import type { CoverageProject } from '../coverage/types.js'
import type { Ask } from './readAsk.js'

import { isPublished } from '../service/isPublished.js'
import { loadStored } from '../service/loadStored.js'
import { titleFieldOf, titleOf } from '../service/titleOf.js'
import { PROJECT_FIELDS, toProject } from '../service/toProject.js'

/** The projects whose latest version is not published in the default language, as that version has them; one call of the database. */
export const loadDrafts = async ({ locale, req, settings }: Ask): Promise<CoverageProject[]> => {
  const collection = req.payload.collections[settings.projects]?.config
  if (!collection) return []
  const { localization } = req.payload.config
  const fields = [...PROJECT_FIELDS, titleFieldOf(collection)]
  const docs = await loadStored({ collection: collection.slug, draft: true, fields, req })
  return docs
    .filter((doc) => !doc.deletedAt && !isPublished({ collection, doc, localization }))
    .map((doc) => toProject(doc, titleOf({ collection, doc, locale, req })))
}

import type { PayloadRequest, Where } from 'payload'

import type { CoverageProject } from '../coverage/types.js'
import type { CooperationDomainsSettings } from '../types.js'
import type { FundingLine } from './loadFunding.js'

import { isPublished } from '../service/isPublished.js'
import { loadStored } from '../service/loadStored.js'
import { titleFieldOf, titleOf } from '../service/titleOf.js'
import { PROJECT_FIELDS, toProject } from '../service/toProject.js'
import { fundingLines } from './loadFunding.js'

export type FundedProject = { funding: FundingLine[]; project: CoverageProject }

type LoadPublishedProjectsArgs = {
  locale?: string | undefined
  req: PayloadRequest
  settings: Pick<CooperationDomainsSettings, 'projects'>
  where: Where
}

/** Published projects out of the trash with what they cost; one call of the database. */
export const loadPublishedProjects = async ({
  locale,
  req,
  settings,
  where,
}: LoadPublishedProjectsArgs): Promise<FundedProject[]> => {
  const collection = req.payload.collections[settings.projects]?.config
  if (!collection) return []
  const docs = await loadStored({
    collection: collection.slug,
    fields: [...PROJECT_FIELDS, 'funding', titleFieldOf(collection)],
    req,
    where,
  })
  const { localization } = req.payload.config
  const shownIn = locale ?? req.locale ?? undefined
  return docs
    .filter((doc) => isPublished({ collection, doc, localization }))
    .map((doc) => ({
      funding: fundingLines(doc),
      project: toProject(doc, titleOf({ collection, doc, locale: shownIn, req })),
    }))
}

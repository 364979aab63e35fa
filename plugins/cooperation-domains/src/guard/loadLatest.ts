import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import type { ResolvedRule } from '../rules/resolveRules.js'
import type { Stored } from '../service/values.js'

import { isAsked } from '../facts/isAsked.js'
import { loadStored } from '../service/loadStored.js'

type LoadLatestArgs = {
  collection: SanitizedCollectionConfig
  id: string | undefined
  req: PayloadRequest
  rules: readonly ResolvedRule[]
}

/** The latest version in every language, where a rule about texts may stop a publication in another than the first. */
export const loadLatest = async ({ collection, id, req, rules }: LoadLatestArgs): Promise<Stored | null> => {
  const { localization } = req.payload.config
  const isFirst = !localization || !req.locale || req.locale === localization.defaultLocale
  const isAboutTexts = (['E3', 'E4'] as const).some((rule) => isAsked({ blockingOnly: true, id: rule, rules }))
  if (id === undefined || isFirst || !isAboutTexts) return null
  const fields = collection.flattenedFields.map(({ name }) => name)
  const [latest] = await loadStored({
    collection: collection.slug,
    draft: Boolean(collection.versions?.drafts),
    fields,
    req,
    where: { id: { equals: id } },
  })
  return latest ?? null
}

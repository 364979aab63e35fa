import type { CollectionSlug, Payload, TypedUser } from 'payload'

import type { SeedDocument } from './content/types.js'
import type { SeedIds } from './ids.js'

import { withoutEntries } from '../audit/trail/caller.js'
import { recordAct } from '../audit/trail/recordAct.js'
import { SettingsError } from '../config/SettingsError.js'
import { DEMO_CONTENT } from './content/index.js'
import { conventionData } from './data/conventionData.js'
import { pageData } from './data/pageData.js'
import { partnerCityData } from './data/partnerCityData.js'
import { projectData } from './data/projectData.js'
import { inLocale } from './inLocale.js'
import { saveCity } from './saveCity.js'
import { saveDocument } from './saveDocument.js'
import { saveMedia } from './saveMedia.js'
import { saveOrganisations } from './saveOrganisations.js'

export type SeedArgs = {
  payload: Payload
  /** Told once before each group of documents, with how far the seed is. */
  report?: (line: string) => void
}

const findAdmin = async (payload: Payload): Promise<TypedUser> => {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    sort: 'createdAt',
    where: { role: { equals: 'admin' } },
  })
  const [admin] = docs
  if (!admin) throw new SettingsError('There is no administrator to seed as: npm run user:create makes one.')
  return { ...admin, collection: 'users' }
}

const domainIds = async (payload: Payload): Promise<Map<string, string>> => {
  const { docs } = await payload.find({
    collection: 'domains',
    depth: 0,
    joins: false,
    limit: 500,
    overrideAccess: true,
  })
  return new Map(docs.map((domain) => [String((domain as { code?: unknown }).code), String(domain.id)]))
}

/**
 * Puts the demonstration content into the database, as an administrator’s saves would: the same access, hooks and rules.
 * What is already there, by its French slug or alternative text, is left as it is.
 */
export const seed = async (args: SeedArgs): Promise<void> => {
  // One entry in the audit log for all of it, before it begins.
  await recordAct({ action: 'seeded', req: { payload: args.payload } })
  await withoutEntries(() => putContent(args))
}

const putContent = async ({ payload, report = () => undefined }: SeedArgs): Promise<void> => {
  const user = await findAdmin(payload)
  const ids: SeedIds = { domains: await domainIds(payload) }
  const { city, conventions, media, organisations, pages, partnerCities, projects } = DEMO_CONTENT
  const saveAll = async <TSeed extends SeedDocument>(
    collection: CollectionSlug,
    documents: TSeed[],
    toData: (document: TSeed, ids: SeedIds) => object,
  ): Promise<void> => {
    const made = new Map<string, string>()
    ids[collection] = made
    for (const document of documents) {
      const data = toData(document, ids)
      made.set(
        document.key,
        await saveDocument({
          collection,
          inLocale: (locale) => inLocale(data, locale) as object,
          payload,
          publish: document.publish,
          user,
        }),
      )
    }
  }

  report('Demonstration content: the city and its pictures (1 of 5)')
  await saveCity({ city, payload, user })
  ids.media = await saveMedia({ media, payload, user })
  report('Demonstration content: partner cities and organisations (2 of 5)')
  await saveAll('partner-cities', partnerCities, partnerCityData)
  ids.organisations = await saveOrganisations({ organisations, payload, user })
  report('Demonstration content: conventions (3 of 5)')
  await saveAll('conventions', conventions, conventionData)
  report('Demonstration content: projects (4 of 5)')
  await saveAll('projects', projects, projectData)
  report('Demonstration content: pages (5 of 5)')
  await saveAll('pages', pages, pageData)
}

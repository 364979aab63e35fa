import type { TestApp } from '../app/bootApp.js'

/** Every document of the site and every version of it, as they are stored, the keys of the database left out. */
export const everything = async ({ config, payload }: TestApp): Promise<Record<string, unknown>> => {
  const stored: Record<string, unknown> = {}
  for (const { slug, versions } of config.collections) {
    if (slug.startsWith('payload-') || slug === 'users') continue
    const all = { limit: 0, pagination: false, sort: 'id' } as const
    stored[slug] = (await payload.db.find({ ...all, collection: slug })).docs
    if (versions) stored[`${slug} versions`] = (await payload.db.findVersions({ ...all, collection: slug })).docs
  }
  return JSON.parse(JSON.stringify(stored)) as Record<string, unknown>
}

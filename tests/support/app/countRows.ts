import type { TestApp } from './bootApp.js'

/** Rows and versions of every collection of the site, as one comparable text. */
export const countRows = async ({ config, payload }: TestApp): Promise<string> => {
  const counts: string[] = []
  for (const { slug, versions } of config.collections) {
    if (slug.startsWith('payload-')) continue
    const { totalDocs } = await payload.count({ collection: slug, overrideAccess: true, trash: true })
    const kept = versions ? (await payload.countVersions({ collection: slug, overrideAccess: true })).totalDocs : 0
    counts.push(`${slug} ${String(totalDocs)}/${String(kept)}`)
  }
  return counts.join(', ')
}

import { readdir } from 'node:fs/promises'

import type { TestApp } from '../../support/app/bootApp.js'

const filesBelow = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  // SQLite keeps its own files beside the database.
  return entries.filter((entry) => entry.isFile() && !/\.db(-\w+)?$/.test(entry.name)).length
}

/** Rows and versions of every collection, Payload's own among them, and files of the application's folder: one comparable text. */
export const countEverything = async ({ config, folder, payload }: TestApp): Promise<string> => {
  const counts = await Promise.all(
    config.collections.map(async ({ slug, versions }) => {
      const { totalDocs } = await payload.db.count({ collection: slug, where: {} })
      const kept = versions ? (await payload.db.countVersions({ collection: slug, where: {} })).totalDocs : 0
      return `${slug} ${String(totalDocs)}/${String(kept)}`
    }),
  )
  return [...counts, `files ${String(await filesBelow(folder))}`].join(', ')
}

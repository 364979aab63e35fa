import type { SanitizedCollectionConfig } from 'payload'

import type { TestApp } from '../../support/app/bootApp.js'

type Values = Record<string, unknown>

export type PlantArgs = {
  app: TestApp
  collection: SanitizedCollectionConfig
  draft?: boolean
  id: string
  locale?: 'en' | 'es' | 'fr' | 'ht'
  values: Values
}

const ROUNDS = 8

const pathsIn = (error: unknown): string[] => {
  const { data } = error as { data?: { errors?: { path: string }[] } }
  return (data?.errors ?? []).map(({ path }) => path)
}

const without = (value: unknown, [key = '', ...rest]: string[]): unknown => {
  if (Array.isArray(value))
    return rest.length === 0
      ? value.filter((_row, index) => String(index) !== key)
      : value.map((row: unknown, index) => (String(index) === key ? without(row, rest) : row))
  if (typeof value !== 'object' || value === null) return value
  const { [key]: inner, ...others } = value as Values
  return rest.length === 0 ? others : { ...others, ...(inner !== undefined && { [key]: without(inner, rest) }) }
}

/** Saves values into a document; a field whose rules take no such text goes without one. Returns whether anything was saved. */
export const plant = async ({
  app,
  collection,
  draft = false,
  id,
  locale = 'fr',
  values,
}: PlantArgs): Promise<boolean> => {
  let data = values
  for (let round = 0; round < ROUNDS; round += 1) {
    try {
      await app.payload.update({
        collection: collection.slug as 'pages',
        data: data,
        depth: 0,
        draft,
        id,
        locale,
        overrideAccess: true,
      })
      return true
    } catch (error) {
      const paths = pathsIn(error)
      if (paths.length === 0) throw error
      for (const path of paths) data = without(data, path.split('.')) as Values
      if (Object.keys(data).every((key) => key === '_status')) return false
    }
  }
  return false
}

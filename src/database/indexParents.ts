import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter } from 'payload'

type RawTable = {
  columns: Record<string, unknown>
  indexes?: Record<string, { name: string; on: string | string[] }>
  name: string
}

const PARENTS = ['_parentID', 'parent']

/**
 * Gives every table of translations, rows or values an index that leads with its parent. Payload’s own on translations
 * lead with the language, so that reading the texts of one document walks through those of all of them.
 */
export const indexParents = (base: BaseDatabaseAdapter): void => {
  const adapter = base as unknown as Pick<SQLiteAdapter, 'beforeSchemaInit'> & { rawTables: Record<string, RawTable> }
  adapter.beforeSchemaInit = [
    ...adapter.beforeSchemaInit,
    ({ schema }) => {
      for (const { columns, indexes, name } of Object.values(adapter.rawTables)) {
        if (!indexes) continue
        const isLed = (parent: string): boolean => Object.values(indexes).some(({ on }) => [on].flat()[0] === parent)
        for (const parent of PARENTS) {
          if (columns[parent] && !isLed(parent))
            indexes[`${parent}Led`] = { name: `${name}_parent_led_idx`, on: parent }
        }
      }
      return schema
    },
  ]
}

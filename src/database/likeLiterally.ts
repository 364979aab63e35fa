import { sql } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter } from 'payload'

type Compare = (column: unknown, value: unknown) => unknown

/** What a reader looks for comes as `%text%`; what Payload itself writes for paths of rows has its wildcards inside. */
const SOUGHT = /^%([^]*)%$/

const escaped = (pattern: string): string =>
  pattern.replace(SOUGHT, (_whole, text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`)

/**
 * On SQLite a `%` or `_` in a text that is looked for would match anything, so that a search, or a bulk change by one,
 * reaches more documents than it says; MongoDB takes them for themselves.
 */
export const likeLiterally = (adapter: BaseDatabaseAdapter): void => {
  const { operators } = adapter as unknown as { operators: Record<string, Compare> }
  const literally =
    (stock: Compare | undefined, isNot: boolean): Compare =>
    (column, value) => {
      if (typeof value !== 'string' || !SOUGHT.test(value)) return stock?.(column, value)
      const pattern = escaped(value)
      return isNot ? sql`${column} NOT LIKE ${pattern} ESCAPE '\\'` : sql`${column} LIKE ${pattern} ESCAPE '\\'`
    }
  Object.assign(adapter, {
    operators: {
      ...operators,
      contains: literally(operators.contains, false),
      like: literally(operators.like, false),
      not_like: literally(operators.not_like, true),
    },
  })
}

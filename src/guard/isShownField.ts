import type { FlattenedField } from 'payload'

const SYSTEM_FIELDS = new Set(['_status', 'deletedAt'])

/** A field whose value everybody sees in the answer, stored or worked out. */
export const isShownField = (field: FlattenedField): boolean => {
  if (SYSTEM_FIELDS.has(field.name)) return false
  if ('hidden' in field && field.hidden === true) return false
  return !('access' in field && field.access?.read)
}

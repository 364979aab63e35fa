import type { FlattenedField } from 'payload'

const SYSTEM_FIELDS = new Set(['_status', 'deletedAt'])

/** A field whose value everybody sees in the answer, so that asking about it betrays nothing. */
export const isPublicField = (field: FlattenedField): boolean => {
  if (SYSTEM_FIELDS.has(field.name)) return false
  if ('hidden' in field && field.hidden === true) return false
  if ('virtual' in field && field.virtual) return false
  return !('access' in field && field.access?.read)
}

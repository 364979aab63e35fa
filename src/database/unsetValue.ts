import type { Field, FieldAffectingData } from 'payload'

type AnyField = Field | FieldAffectingData

const isList = (field: AnyField): boolean => 'hasMany' in field && field.hasMany === true

/**
 * What a field that was never set reads as: `[]` for lists, `{}` for groups (its leaves follow), else `null`.
 * A locale whose publication status was never set is a draft.
 */
export const unsetValue = (field: AnyField): null | 'draft' | never[] | Record<string, never> => {
  if ('name' in field && field.name === '_status') return 'draft'
  if (field.type === 'array' || field.type === 'blocks' || isList(field)) return []
  return field.type === 'group' ? {} : null
}

import type { Field, FieldAffectingData } from 'payload'

type AnyField = Field | FieldAffectingData

const isList = (field: AnyField): boolean => 'hasMany' in field && field.hasMany === true

/** What a field that was never set reads as: `[]` for lists, `{}` for groups (its leaves follow), else `null`. */
export const unsetValue = (field: AnyField): null | never[] | Record<string, never> => {
  if (field.type === 'array' || field.type === 'blocks' || isList(field)) return []
  return field.type === 'group' ? {} : null
}

import type { FoundField } from './findField.js'

const hasStatuses = ({ owner }: FoundField): boolean =>
  owner.flattenedFields.some((field) => field.name === '_status' && 'localized' in field && field.localized === true)

/** Whether a field holds a text per language in a document that is published per language. */
export const isTranslated = (found: FoundField): boolean =>
  found.field !== undefined && 'localized' in found.field && found.field.localized === true && hasStatuses(found)

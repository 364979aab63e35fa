import type { SanitizedCollectionConfig } from 'payload'

/** Stands in for what a model has no field for, so that no rule asks for what nobody could fill in. */
export const NOT_KEPT = '-'

/** Whether a collection has a field of that name. */
export const keeps = ({ flattenedFields }: Pick<SanitizedCollectionConfig, 'flattenedFields'>, name: string): boolean =>
  flattenedFields.some((field) => field.name === name)

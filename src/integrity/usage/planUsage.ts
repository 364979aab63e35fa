import type { FlattenedField } from 'payload'

import { joinPath } from '../joinPath.js'

export type UsagePlan = {
  /** Paths of plain references, which a database can be asked for. */
  paths: string[]
  /** Top-level names of fields that must be read to be known: blocks, formatted texts, mixed or translated references. */
  walked: string[]
}

const mayName = (field: FlattenedField, target: string): boolean => {
  if (field.type === 'richText') return true
  if (field.type === 'relationship' || field.type === 'upload') return [field.relationTo].flat().some((slug) => slug === target)
  if (field.type === 'blocks') return field.blocks.some((block) => block.flattenedFields.some((below) => mayName(below, target)))
  return 'flattenedFields' in field && field.flattenedFields.some((below) => mayName(below, target))
}

const isTranslated = (field: FlattenedField): boolean => 'localized' in field && field.localized === true

/** Every plain reference below a field, or undefined when one of them is not plain. */
const plainPaths = (field: FlattenedField, target: string, path: string): string[] | undefined => {
  if (!mayName(field, target)) return []
  const isPlain =
    !isTranslated(field) &&
    (field.type === 'array' || field.type === 'group' || field.type === 'tab' ||
      ((field.type === 'relationship' || field.type === 'upload') && !Array.isArray(field.relationTo)))
  if (!isPlain) return undefined
  if (!('flattenedFields' in field)) return [path]
  const below = field.flattenedFields.map((inner) => plainPaths(inner, target, joinPath(path, inner.name)))
  return below.every((paths) => paths !== undefined) ? below.flat() : undefined
}

/** How to find the documents of one schema that name a document of `target`. Pure. */
export const planUsage = (fields: FlattenedField[], target: string): UsagePlan => {
  const plan: UsagePlan = { paths: [], walked: [] }
  for (const field of fields) {
    const paths = plainPaths(field, target, field.name)
    if (paths) plan.paths.push(...paths)
    else plan.walked.push(field.name)
  }
  return plan
}

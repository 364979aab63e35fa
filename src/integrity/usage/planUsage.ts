import type { FlattenedField } from 'payload'

import { joinPath } from '../joinPath.js'

export type UsagePlan = {
  /** Paths of plain references, which a database can be asked for. */
  paths: string[]
  /** Top-level names of fields that must be read to be known: blocks, formatted texts, lists in rows, mixed or translated references. */
  walked: string[]
}

const mayName = (field: FlattenedField, target: string): boolean => {
  if (field.type === 'richText') return true
  if (field.type === 'relationship' || field.type === 'upload')
    return [field.relationTo].flat().some((slug) => slug === target)
  if (field.type === 'blocks')
    return field.blocks.some((block) => block.flattenedFields.some((below) => mayName(below, target)))
  return 'flattenedFields' in field && field.flattenedFields.some((below) => mayName(below, target))
}

const isTranslated = (field: FlattenedField): boolean => 'localized' in field && field.localized === true

type PlainArgs = { field: FlattenedField; isInRows?: boolean; path: string; target: string }

/** Lists in rows, and rows in rows, are asked for in vain on SQLite. */
const isAskable = (field: FlattenedField, isInRows: boolean): boolean => {
  if (field.type === 'group' || field.type === 'tab') return true
  if (field.type === 'array') return !isInRows
  if (field.type !== 'relationship' && field.type !== 'upload') return false
  return !Array.isArray(field.relationTo) && !(isInRows && field.hasMany)
}

/** Every plain reference below a field, or undefined when one of them is not plain. */
const plainPaths = ({ field, isInRows = false, path, target }: PlainArgs): string[] | undefined => {
  if (!mayName(field, target)) return []
  if (isTranslated(field) || !isAskable(field, isInRows)) return undefined
  if (!('flattenedFields' in field)) return [path]
  const below = field.flattenedFields.map((inner) =>
    plainPaths({
      field: inner,
      isInRows: isInRows || field.type === 'array',
      path: joinPath(path, inner.name),
      target,
    }),
  )
  return below.every((paths) => paths !== undefined) ? below.flat() : undefined
}

/** How to find the documents of one schema that name a document of `target`. Pure. */
export const planUsage = (fields: FlattenedField[], target: string): UsagePlan => {
  const plan: UsagePlan = { paths: [], walked: [] }
  for (const field of fields) {
    const paths = plainPaths({ field, path: field.name, target })
    if (paths) plan.paths.push(...paths)
    else plan.walked.push(field.name)
  }
  return plan
}

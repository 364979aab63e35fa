import { withoutReferences } from '../integrity/references/withoutReferences.js'
import { isRecord } from '../values/isRecord.js'

const isEmptied = (node: Record<string, unknown>): boolean =>
  (node.type === 'upload' || node.type === 'relationship') && node.value === null

const isLoose = (node: Record<string, unknown>): boolean =>
  (node.type === 'link' || node.type === 'autolink') &&
  isRecord(node.fields) &&
  node.fields.linkType === 'internal' &&
  node.fields.doc === null

const tidyChildren = (children: unknown[]): unknown[] =>
  children.flatMap((child) => {
    if (!isRecord(child)) return [child]
    if (isEmptied(child)) return []
    const tidied = tidy(child)
    return isLoose(child) && isRecord(tidied) && Array.isArray(tidied.children)
      ? (tidied.children as unknown[])
      : [tidied]
  })

/** Formatted texts without pictures of nothing, and with the words of links to nothing. */
const tidy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(tidy)
  if (!isRecord(value) || value instanceof Date) return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      name === 'children' && Array.isArray(part) ? tidyChildren(part) : tidy(part),
    ]),
  )
}

/** A copy of a stored document without the references at these paths. */
export const withoutDangling = (doc: Record<string, unknown>, paths: string[]): Record<string, unknown> =>
  tidy(withoutReferences(doc, paths)) as Record<string, unknown>

import type { Reference } from './reference.js'

import { isRecord } from '../../values/isRecord.js'
import { joinPath } from '../joinPath.js'

const idOf = (value: unknown): unknown => (isRecord(value) ? value.id : value)

const ownReferences = (node: Record<string, unknown>, path: string): Reference[] => {
  if (node.type === 'upload' || node.type === 'relationship') {
    return [{ collection: String(node.relationTo), id: idOf(node.value), path: joinPath(path, 'value') }]
  }
  const fields = isRecord(node.fields) ? node.fields : {}
  if (!['autolink', 'link'].includes(String(node.type)) || !isRecord(fields.doc)) return []
  return [{ collection: String(fields.doc.relationTo), id: idOf(fields.doc.value), path: joinPath(path, 'fields.doc') }]
}

const below = (node: unknown, path: string): Reference[] => {
  if (!isRecord(node)) return []
  const children = Array.isArray(node.children) ? (node.children as unknown[]) : []
  return [
    ...ownReferences(node, path),
    ...children.flatMap((child, index) => below(child, joinPath(path, `children.${String(index)}`))),
  ]
}

/** The documents that a Lexical text links to or shows. */
export const richTextReferences = (value: unknown, path: string): Reference[] =>
  isRecord(value) ? below(value.root, joinPath(path, 'root')) : []

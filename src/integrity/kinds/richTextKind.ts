import type { Finding } from '../findings.js'

import { isRecord } from '../../values/isRecord.js'
import { joinPath } from '../joinPath.js'
import { MESSAGES } from '../messages.js'
import { isSafeLink } from './isSafeLink.js'

const LINKS = ['autolink', 'link']

const linkFindings = (node: Record<string, unknown>, path: string): Finding[] => {
  const fields = isRecord(node.fields) ? node.fields : {}
  // An internal link names a document, which is looked up with the other references; it still must carry no script.
  const isInternal = fields.linkType === 'internal' && isRecord(fields.doc)
  const isSafe = isInternal
    ? [undefined, null, ''].includes(fields.url as string) || isSafeLink(fields.url)
    : isSafeLink(fields.url)
  return isSafe ? [] : [{ message: MESSAGES.linkRefused, path: joinPath(path, 'fields.url') }]
}

const nodeFindings = (node: unknown, path: string): Finding[] => {
  const isNode =
    isRecord(node) &&
    typeof node.type === 'string' &&
    (node.children === undefined || Array.isArray(node.children)) &&
    (node.type !== 'text' || typeof node.text === 'string')
  if (!isNode) return [{ message: MESSAGES.richTextExpected, path }]
  const children = (node.children ?? []) as unknown[]
  return [
    ...(LINKS.includes(String(node.type)) ? linkFindings(node, path) : []),
    ...children.flatMap((child, index) => nodeFindings(child, joinPath(path, `children.${String(index)}`))),
  ]
}

/** Whether a value is a Lexical editor state whose links lead nowhere dangerous. Nesting is bounded by `scanBody`. */
export const richTextKind = (value: unknown, path: string): Finding[] => {
  const root = isRecord(value) ? value.root : undefined
  return isRecord(root) && root.type === 'root' && Array.isArray(root.children)
    ? nodeFindings(root, joinPath(path, 'root'))
    : [{ message: MESSAGES.richTextExpected, path }]
}

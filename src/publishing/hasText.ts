import { isRecord } from '../values/isRecord.js'

const EMPTY_NODES = new Set([
  'heading',
  'linebreak',
  'link',
  'list',
  'listitem',
  'paragraph',
  'quote',
  'root',
  'tab',
  'text',
])

const holdsText = (node: unknown): boolean => {
  if (!isRecord(node)) return false
  if (typeof node.text === 'string' && node.text.trim() !== '') return true
  // A picture or a rule says something without text.
  if (typeof node.type === 'string' && !EMPTY_NODES.has(node.type)) return true
  return Array.isArray(node.children) && node.children.some(holdsText)
}

/** Whether a localized value says anything: not blank, and not a rich text of empty paragraphs. */
export const hasText = (value: unknown): boolean => {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (isRecord(value) && 'root' in value) return holdsText(value.root)
  return Array.isArray(value) ? value.length > 0 : true
}

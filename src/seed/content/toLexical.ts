import type { SerializedEditorState, SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'

import type { RichTextBlock } from './types.js'

type Element = { type: string; children: SerializedLexicalNode[] } & Record<string, unknown>

const text = (value: string) => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: value,
  type: 'text',
  version: 1,
})

const element = ({ type, children, ...own }: Element) => ({
  children,
  direction: null,
  format: '' as const,
  indent: 0,
  type,
  version: 1,
  ...own,
})

const toNode = (block: RichTextBlock) => {
  if (block.type === 'ul') {
    const items = block.text.map((item, index) =>
      element({ type: 'listitem', children: [text(item)], value: index + 1 }),
    )
    return element({ type: 'list', children: items, listType: 'bullet', start: 1, tag: 'ul' })
  }
  if (block.type === 'p') {
    return element({ type: 'paragraph', children: [text(block.text)], textFormat: 0, textStyle: '' })
  }
  return element({ type: 'heading', children: [text(block.text)], tag: block.type })
}

/** Turns plain blocks into the Lexical JSON that Payload stores in a rich text field. No blocks give an empty root. */
export const toLexical = (blocks: RichTextBlock[]): SerializedEditorState => ({
  root: { ...element({ type: 'root', children: blocks.map(toNode) }) },
})

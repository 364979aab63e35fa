import type { PageBlockSeed, PageSeed } from '../content/types.js'
import type { SeedIds } from '../ids.js'

import { idOf } from '../ids.js'

const blockData = (block: PageBlockSeed, ids: SeedIds): object => {
  if (block.blockType === 'timeline') {
    return { ...block, entries: block.entries.map(({ precision: _precision, ...entry }) => entry) }
  }
  return 'media' in block && block.media ? { ...block, media: idOf(ids, 'media', block.media) } : block
}

export const pageData = (seed: PageSeed, ids: SeedIds): object => {
  const {
    fictional: _fictional,
    fictionalFields: _fields,
    key: _key,
    layout,
    parent,
    publish: _publish,
    ...fields
  } = seed
  return {
    ...fields,
    layout: layout.map((block) => blockData(block, ids)),
    ...(parent && { parent: idOf(ids, 'pages', parent) }),
  }
}

import type { Entry } from '../types.js'
import type { Anchor } from './anchor.js'
import type { TrailKey } from './trailKey.js'

import { NO_HASH } from '../types.js'
import { hashOf } from './sealEntry.js'

export type ChainProblem = {
  kind: 'changed' | 'head' | 'link' | 'missing' | 'repeated' | 'start' | 'unknownKey'
  /** Of the first bad line; for missing ones, the first that is not there. */
  sequence: number
  /** The last that is not there. */
  until?: number
}

export type ChainCheck = {
  head: () => Anchor
  /** Takes the next entry, in order of sequence; undefined while the chain holds. */
  take: (entry: Entry) => ChainProblem | undefined
}

type ChainCheckArgs = {
  /** Up to where entries were removed on purpose; undefined when none were. */
  anchor: Anchor | undefined
  /** A head that was noted earlier and must still be in the chain. */
  expected?: Anchor | undefined
  keys: readonly TrailKey[]
}

/** Follows the chain from its first entry (or from what a pruning left) and tells the first line that is wrong. */
export const createChainCheck = ({ anchor, expected, keys }: ChainCheckArgs): ChainCheck => {
  let head: Anchor = anchor ?? { hash: NO_HASH, sequence: 0 }
  let isFirst = true

  const judge = (entry: Entry): ChainProblem | undefined => {
    const { sequence } = entry
    const due = head.sequence + 1
    if (sequence < due) return { kind: isFirst ? 'start' : 'repeated', sequence }
    if (sequence > due) return { kind: 'missing', sequence: due, until: sequence - 1 }
    const key = keys.find(({ id }) => id === entry.keyId)
    if (!key) return { kind: 'unknownKey', sequence }
    if (hashOf(entry, key) !== entry.entryHash) return { kind: 'changed', sequence }
    if (entry.previousHash !== head.hash) return { kind: 'link', sequence }
    if (expected?.sequence === sequence && expected.hash !== entry.entryHash) return { kind: 'head', sequence }
    return undefined
  }

  return {
    head: () => head,
    take: (entry) => {
      const problem = judge(entry)
      isFirst = false
      if (!problem) head = { hash: entry.entryHash, sequence: entry.sequence }
      return problem
    },
  }
}

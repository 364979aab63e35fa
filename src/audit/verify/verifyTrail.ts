import type { Payload } from 'payload'

import type { Anchor } from '../chain/anchor.js'
import type { ChainProblem } from '../chain/createChainCheck.js'
import type { TrailKey } from '../chain/trailKey.js'
import type { Entry } from '../types.js'

import { anchorOf } from '../chain/anchor.js'
import { createChainCheck } from '../chain/createChainCheck.js'
import { readEntries } from '../readEntries.js'
import { AUDIT_LOG } from '../types.js'

export type Verification = {
  count: number
  /** Present but for an empty log. */
  first?: Pick<Entry, 'at' | 'sequence'>
  head: Anchor
  problem?: ChainProblem & { entry?: Pick<Entry, 'action' | 'at'> }
}

type VerifyArgs = {
  /** A head that was noted earlier. */
  expected?: Anchor | undefined
  keys: readonly TrailKey[]
  payload: Payload
}

const newestAnchor = async (payload: Payload): Promise<Anchor | undefined> => {
  const { docs } = await payload.db.find<Entry & { id: string }>({
    collection: AUDIT_LOG,
    limit: 1,
    pagination: false,
    sort: '-sequence',
    where: { action: { equals: 'pruned' } },
  })
  return docs[0] && anchorOf(docs[0])
}

const follow = async ({
  anchor,
  expected,
  keys,
  payload,
}: VerifyArgs & { anchor: Anchor | undefined }): Promise<Verification> => {
  const check = createChainCheck({ anchor, expected, keys })
  let count = 0
  let first: Entry | undefined
  for await (const entries of readEntries({ payload })) {
    first ??= entries[0]
    for (const entry of entries) {
      const problem = check.take(entry)
      if (problem) return { count, head: check.head(), problem: { ...problem, entry }, ...(first && { first }) }
      count += 1
    }
  }
  const head = check.head()
  const isCutOff = expected !== undefined && head.sequence < expected.sequence
  return {
    count,
    head,
    ...(first && { first }),
    ...(isCutOff && { problem: { kind: 'head', sequence: head.sequence + 1, until: expected.sequence } }),
  }
}

/**
 * Follows the whole chain, in batches, while others write. Where old entries are pruned at that moment it begins again,
 * from what the pruning left.
 */
export const verifyTrail = async (args: VerifyArgs): Promise<Verification> => {
  for (;;) {
    const anchor = await newestAnchor(args.payload)
    const result = await follow({ ...args, anchor })
    if (!result.problem || (await newestAnchor(args.payload))?.sequence === anchor?.sequence) return result
  }
}

import type { Entry } from '../types.js'

/** Up to where old entries were removed, and the hash of the last one of them. */
export type Anchor = { hash: string; sequence: number }

const FORM = /^(\d+):([0-9a-f]{64})$/

/** As the entry of a pruning and the command line write it: `1290:ab12…`. */
export const writeAnchor = ({ hash, sequence }: Anchor): string => `${String(sequence)}:${hash}`

export const readAnchor = (text: string | null | undefined): Anchor | undefined => {
  const [, sequence, hash] = FORM.exec(text ?? '') ?? []
  return sequence === undefined || hash === undefined ? undefined : { hash, sequence: Number(sequence) }
}

/** What an entry says was removed, where it is one of a pruning. */
export const anchorOf = ({ action, subject }: Pick<Entry, 'action' | 'subject'>): Anchor | undefined =>
  action === 'pruned' ? readAnchor(subject) : undefined

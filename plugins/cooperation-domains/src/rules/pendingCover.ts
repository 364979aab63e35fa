import type { Agreement, Judgement, Ledger } from '../coverage/types.js'
import type { PendingCover } from './facts.js'

const SINCE_EVER = '1000-01-01'

/** The agreement as it would stand, had it been signed and sent in time: for a ledger of what could cover. */
export const asIfSent = (agreement: Agreement): Agreement => {
  const signedOn = agreement.signedOn ?? agreement.transmittedOn ?? agreement.startsOn ?? SINCE_EVER
  return { ...agreement, signedOn, transmittedOn: agreement.transmittedOn ?? signedOn }
}

type PendingCoverArgs = {
  /** Published agreements, as they are. */
  agreements: ReadonlyMap<string, Agreement>
  /** A ledger of the same agreements, each `asIfSent`. */
  ifSent: Ledger
  judgement: Judgement
}

const isPending = ({ signedOn, transmittedOn }: Agreement): boolean => signedOn === null || transmittedOn === null

const UNCOVERED = ['lost', 'missing', 'upcoming']

const amendmentsOf = (agreements: ReadonlyMap<string, Agreement>, id: string): Agreement[] => {
  const chain = new Set([id])
  // A set grows while it is walked, and holds each once: links that go in a circle end.
  for (const link of chain) for (const { amends, id: next } of agreements.values()) if (amends === link) chain.add(next)
  chain.delete(id)
  return [...chain].flatMap((next) => agreements.get(next) ?? [])
}

/** For each uncovered pair, the published agreements that would cover it on the day it is judged on, were they signed and sent. */
export const pendingCover = ({ agreements, ifSent, judgement }: PendingCoverArgs): PendingCover[] => {
  return judgement.pairs.flatMap((pair) => {
    if (!UNCOVERED.includes(pair.state)) return []
    const candidates = ifSent
      .coverBy(pair)
      .filter(({ spans }) => spans.some(({ from, until }) => from <= pair.on && (until === null || pair.on <= until)))
      .map(({ agreement }) => agreements.get(agreement.id) ?? agreement)
    // Where the convention itself is in order, an amendment of it is what waits.
    const pending = candidates.flatMap((one) =>
      isPending(one) ? [one] : amendmentsOf(agreements, one.id).filter(isPending),
    )
    return pending.map(({ id, signedOn, title }): PendingCover => ({
      convention: { id, title },
      domain: pair.domain,
      lacks: signedOn === null ? 'signature' : 'transmission',
      partner: pair.partner,
    }))
  })
}

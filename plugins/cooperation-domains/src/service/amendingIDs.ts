import type { Agreement } from '../coverage/types.js'

/** An amendment and what it amends. */
export type Link = { amends: string | null; id: string }

type AmendingIDsArgs = { agreements: readonly Pick<Agreement, 'id'>[]; links: readonly Link[] }

/** The amendments that reach one of the agreements, directly or through other amendments, and are not among them. */
export const amendingIDs = ({ agreements, links }: AmendingIDsArgs): string[] => {
  const byTarget = new Map<string, string[]>()
  for (const { amends, id } of links) {
    if (amends !== null) byTarget.set(amends, [...(byTarget.get(amends) ?? []), id])
  }
  const given = new Set(agreements.map(({ id }) => id))
  const reached = new Set(given)
  // A set goes on with what is added while it is walked.
  for (const id of reached) for (const next of byTarget.get(id) ?? []) reached.add(next)
  return [...reached].filter((id) => !given.has(id))
}

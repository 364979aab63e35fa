import type { DomainNode } from './types.js'

/** Answers the domain and all below it; nothing for a domain that does not exist. A circle of parents ends where it closes. */
export const createDescendants = (domains: ReadonlyMap<string, DomainNode>): ((id: string) => readonly string[]) => {
  const children = new Map<string, string[]>()
  for (const { id, parent } of domains.values()) {
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), id])
  }
  const known = new Map<string, readonly string[]>()
  return (id) => {
    const found = known.get(id)
    if (found) return found
    const family = new Set(domains.has(id) ? [id] : [])
    for (const member of family) for (const child of children.get(member) ?? []) family.add(child)
    const descendants = [...family]
    known.set(id, descendants)
    return descendants
  }
}

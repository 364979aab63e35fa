import { Kind, type SelectionSetNode } from 'graphql'

import type { Fragments } from './fragmentsOf.js'

import { refuse } from './refuse.js'

type LimitFragmentsArgs = { fragments: Fragments; max: number }

const spreadsIn = ({ selections }: SelectionSetNode): string[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection.name.value]
    return selection.selectionSet ? spreadsIn(selection.selectionSet) : []
  })

/**
 * Bounds the number of fragments and refuses one that holds itself, over others too: later rules walk them all.
 *
 * @throws QueryRefused
 */
export const limitFragments = ({ fragments, max }: LimitFragmentsArgs): void => {
  if (fragments.size > max)
    refuse(`The query has ${String(fragments.size)} fragments; at most ${String(max)} are allowed.`)
  const done = new Set<string>()
  const open = new Set<string>()
  const visit = (name: string): void => {
    const fragment = fragments.get(name)
    if (!fragment || done.has(name)) return
    if (open.has(name)) refuse(`The fragment ${name} holds itself.`, name)
    open.add(name)
    for (const spread of spreadsIn(fragment.selectionSet)) visit(spread)
    open.delete(name)
    done.add(name)
  }
  for (const name of fragments.keys()) visit(name)
}

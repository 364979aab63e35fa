import type { Where } from 'payload'

import { isAmendment } from '../coverage/isAmendment.js'
import { amendingIDs, type Link } from './amendingIDs.js'
import { idOf, type Stored, textOf } from './values.js'

/** Published conventions that meet a condition; of some fields, or of all that are needed. */
export type LoadConventions = (where?: Where, fields?: readonly string[]) => Promise<Stored[]>

type LoadArgs = { known: readonly Stored[]; load: LoadConventions }

/** Amendments of amendments are rare: up to here they are followed step by step, beyond it all links are read at once. */
const STEPS = 2

const AMENDMENTS: Where = { instrument: { equals: 'amendment' } }

const isAmending = ({ instrument }: Stored): boolean => isAmendment({ instrument: textOf(instrument) ?? '' })

const idsIn = (docs: Iterable<Stored>): string[] => [...docs].map(({ id }) => String(id))

const loadLinks = async (load: LoadConventions): Promise<Link[]> =>
  (await load(AMENDMENTS, ['amends'])).map(({ amends, id }) => ({ amends: idOf(amends), id: String(id) }))

const byIDs = (load: LoadConventions, ids: readonly string[]): Promise<Stored[]> =>
  ids.length === 0 ? Promise.resolve([]) : load({ id: { in: [...ids] } })

/** Published amendments that reach the conventions, through other amendments too; at most four calls of the database. */
export const loadAmendments = async ({ known, load }: LoadArgs): Promise<Stored[]> => {
  const given = new Set(idsIn(known))
  const found = new Map<string, Stored>()
  let level = [...given]
  for (let step = 0; step < STEPS && level.length > 0; step += 1) {
    const docs = await load({ and: [AMENDMENTS, { amends: { in: level } }] })
    const added = docs.filter(({ id }) => !given.has(String(id)) && !found.has(String(id)))
    for (const doc of added) found.set(String(doc.id), doc)
    level = idsIn(added)
  }
  if (level.length === 0) return [...found.values()]
  const agreements = [...given, ...found.keys()].map((id) => ({ id }))
  const further = amendingIDs({ agreements, links: await loadLinks(load) })
  return [...found.values(), ...(await byIDs(load, further))]
}

const targetsOf = (docs: Iterable<Stored>, known: ReadonlySet<string>): string[] => {
  const targets = [...docs].filter(isAmending).flatMap(({ amends }) => idOf(amends) ?? [])
  return [...new Set(targets)].filter((id) => !known.has(id))
}

/** Published conventions that the amendments among them lead to, through other amendments too; at most four calls of the database. */
export const loadAmended = async ({ known, load }: LoadArgs): Promise<Stored[]> => {
  const given = new Set(idsIn(known))
  const found: Stored[] = []
  let wanted = targetsOf(known, given)
  for (let step = 0; step < STEPS && wanted.length > 0; step += 1) {
    const docs = await byIDs(load, wanted)
    found.push(...docs)
    wanted = targetsOf(docs, new Set([...given, ...idsIn(found)]))
  }
  if (wanted.length === 0) return found
  const targets = new Map((await loadLinks(load)).map(({ amends, id }) => [id, amends]))
  const chain = new Set(wanted)
  // A set goes on with what is added while it is walked.
  for (const id of chain) {
    const next = targets.get(id)
    if (next) chain.add(next)
  }
  const loaded = new Set([...given, ...idsIn(found)])
  return [
    ...found,
    ...(await byIDs(
      load,
      [...chain].filter((id) => !loaded.has(id)),
    )),
  ]
}

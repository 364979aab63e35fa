export type Row = Record<string, unknown> & { grantedBy?: unknown; id?: unknown }

type SettleWaiversArgs = {
  /** Name of the account that saves; undefined for a script without one. */
  author: string | undefined
  sent: unknown
  stored: unknown
}

const CONTENT = ['rule', 'reason', 'grantedOn', 'expiresOn'] as const
const DAYS = new Set<string>(['grantedOn', 'expiresOn'])

const rowsOf = (value: unknown): Row[] =>
  Array.isArray(value) ? value.filter((row): row is Row => typeof row === 'object' && row !== null) : []

/** One spelling of an unset value and of a day. */
const plain = (name: string, value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null
  const text = value instanceof Date ? value.toISOString() : value
  return DAYS.has(name) && typeof text === 'string' ? text.slice(0, 10) : text
}

const isSame = (row: Row, other: Row): boolean =>
  CONTENT.every((name) => plain(name, row[name]) === plain(name, other[name]))

/** The stored row that a sent one speaks of: by its id, or for a client without ids by what it says. */
const storedRow = (row: Row, stored: Row[], taken: ReadonlySet<Row>): Row | undefined =>
  typeof row.id === 'string'
    ? stored.find(({ id }) => id === row.id)
    : stored.find((candidate) => !taken.has(candidate) && isSame(row, candidate))

/** The waivers after a save, each with the right author, and whether any was added, changed or removed. Pure. */
export const settleWaivers = ({ author, sent, stored }: SettleWaiversArgs): { isChanged: boolean; rows: Row[] } => {
  const before = rowsOf(stored)
  const kept = new Set<Row>()
  const rows = rowsOf(sent).map((row): Row => {
    const own = storedRow(row, before, kept)
    const whole = { ...own, ...row }
    if (own && isSame(whole, own)) {
      kept.add(own)
      return { ...whole, grantedBy: own.grantedBy ?? null, id: own.id }
    }
    return { ...whole, grantedBy: author ?? whole.grantedBy ?? null }
  })
  return { isChanged: kept.size !== before.length || rows.length !== before.length, rows }
}

export type CaseResult = { database: string; id: string; state: string; title: string }

const ID = /^([A-H]\d{1,2})\b!?[:.]?\s*(.*)$/
const DATABASE = /\b(sqlite|mongodb)\b/i

/** What a test says of a case: its own name starts with the id, and its name or a group above it names the database. */
export const readResult = ({
  fullName,
  name,
  state,
}: {
  fullName: string
  name: string
  state: string
}): CaseResult | undefined => {
  const [, id, title = ''] = ID.exec(name) ?? []
  if (id === undefined) return undefined
  return { database: DATABASE.exec(fullName)?.[1]?.toLowerCase() ?? 'any', id, state, title }
}

const orderOf = (id: string): number => id.charCodeAt(0) * 100 + Number(id.slice(1))

/** `passed`, `failed (1 of 3)`, or a dash where the case has no test on this database. */
const cellOf = (results: CaseResult[]): string => {
  if (results.length === 0) return '–'
  const count = (state: string): number => results.filter((result) => result.state === state).length
  const failed = count('failed')
  if (failed > 0) return results.length === 1 ? 'failed' : `failed (${String(failed)} of ${String(results.length)})`
  return count('passed') === results.length ? 'passed' : 'not run'
}

const MAX_TITLE = 90

/** One line a case, with a column for each database. */
export const caseTable = (results: CaseResult[]): string => {
  const databases = ['sqlite', 'mongodb', 'any'].filter((name) => results.some(({ database }) => database === name))
  const ids = [...new Set(results.map(({ id }) => id))].sort((a, b) => orderOf(a) - orderOf(b))
  const rows = ids.map((id) => {
    const own = results.filter((result) => result.id === id)
    const title = own.find((result) => result.title !== '')?.title ?? ''
    return [
      id,
      ...databases.map((name) => cellOf(own.filter(({ database }) => database === name))),
      title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title,
    ]
  })
  const heads = ['case', ...databases.map((name) => (name === 'any' ? 'no database' : name)), 'what must hold']
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  const sums = databases.map((name) => {
    const states = results.filter(({ database }) => database === name).map(({ state }) => state)
    const passed = states.filter((state) => state === 'passed').length
    const failed = states.filter((state) => state === 'failed').length
    return `${name === 'any' ? 'no database' : name} ${String(passed)} passed, ${String(failed)} failed`
  })
  return [line(heads), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line), '', sums.join('; ')].join(
    '\n',
  )
}

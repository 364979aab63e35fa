import type { Payload } from 'payload'

import type { Finding } from './examine.js'
import type { Problem } from './problem.js'

const MANY = 1000

const mendable = (findings: Finding[], afterwards: boolean): Problem[] =>
  findings
    .filter(({ check }) => (check.afterwards ?? false) === afterwards)
    .flatMap(({ problems }) => problems.filter(({ mend }) => mend !== undefined))

/**
 * Mends what can be mended: rows in one transaction, all or nothing; then indexes, files and jobs, which no transaction
 * holds. A mending that others have made needless does nothing.
 */
export const mend = async (payload: Payload, findings: Finding[]): Promise<void> => {
  const rows = mendable(findings, false)
  if (rows.length > 0) {
    const id = await payload.db.beginTransaction()
    if (id === null) throw new Error('The database has no transactions.')
    try {
      for (const { mend: run } of rows) await run?.(id)
      await payload.db.commitTransaction(id)
    } catch (error) {
      await payload.db.rollbackTransaction(id)
      throw error
    }
  }
  for (const { mend: run } of mendable(findings, true).slice(0, MANY)) await run?.('')
}

/** `busy`: another program holds the database. `full`: no room on the disk. `away`: the database does not answer. */
export type Trouble = 'away' | 'busy' | 'full'

type Fault = { cause?: unknown; code?: unknown; codeName?: unknown; errorLabels?: unknown; name?: unknown }

const FULL = new Set(['EDQUOT', 'EFBIG', 'ENOSPC', 'OutOfDiskSpace', 'SQLITE_FULL'])

const BUSY = /^SQLITE_(BUSY|LOCKED)/

// What the driver says when it finds no server, loses it, or the server stops being the one that writes.
const AWAY_NAMES =
  /^(Mongo(ose)?(Network|NotConnected|Pool|ServerClosed|ServerSelection|Topology|WaitQueue)|PoolCleared)/
const AWAY_CODES = new Set<unknown>([6, 7, 89, 91, 189, 9001, 10107, 11600, 11602, 13435, 13436])
const AWAY_LABEL = 'RetryableWriteError'

const MAX_CAUSES = 8

const ownTrouble = ({ code, codeName, errorLabels, name }: Fault): Trouble | undefined => {
  if (FULL.has(String(code)) || FULL.has(String(codeName))) return 'full'
  if (BUSY.test(String(code))) return 'busy'
  const isLabelled = Array.isArray(errorLabels) && errorLabels.includes(AWAY_LABEL)
  return isLabelled || AWAY_NAMES.test(String(name)) || AWAY_CODES.has(code) ? 'away' : undefined
}

/** Whether an error, or what caused it, is the database's or the disk's and no fault of the request. */
export const troubleOf = (error: unknown): Trouble | undefined => {
  let fault = error
  for (let depth = 0; depth < MAX_CAUSES && typeof fault === 'object' && fault !== null; depth += 1) {
    const found = ownTrouble(fault)
    if (found) return found
    fault = (fault as Fault).cause
  }
  return undefined
}

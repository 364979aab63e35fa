import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { databaseBusy } from './databaseBusy.js'
import { transactionLost } from './transactionLost.js'
import { createTurnQueue } from './turnQueue.js'
import type { Release, TurnQueue } from './turnQueue.js'

type Outcome = 'committed' | 'rolledBack'
type Scope = {
  id: string
  parent: Scope | undefined
  state: 'waiting' | 'open' | Outcome
  children: TurnQueue
  release: Release
}

export type TransactionTree = {
  begin: () => Promise<string>
  commit: (id: string) => Promise<void>
  rollback: (id: string) => Promise<void>
  isOpen: (id: string) => boolean
  /** True inside the flow of an open transaction: reads there must see its rows. */
  isInside: () => boolean
  /** Runs `write` whole: as a part of transaction `id`, of the one this flow is in, or of its own. */
  runWhole: <T>(args: { id: string | undefined; write: () => Promise<T> }) => Promise<T>
  /** Runs `task` between transactions; a writer that hangs delays it by `maxWaitMs` at most. */
  runBetween: (args: { task: () => Promise<void>; maxWaitMs: number }) => Promise<void>
}

/**
 * Transactions of one SQLite connection. The outermost are `BEGIN IMMEDIATE`, one at a time, first come first served;
 * a transaction begun inside the flow of another is a savepoint of it, so a nested call can neither deadlock nor
 * leave half a write behind. `execute` runs one SQL statement on the connection; `beforeCommit` may refuse a commit by throwing.
 */
export const createTransactionTree = ({
  writers,
  execute,
  beginOutermost,
  beforeCommit = () => Promise.resolve(),
  maxWaitMs,
}: {
  writers: TurnQueue
  execute: (sql: string) => Promise<unknown>
  beginOutermost: () => Promise<unknown>
  beforeCommit?: () => Promise<void>
  maxWaitMs: number
}): TransactionTree => {
  const flow = new AsyncLocalStorage<Scope>()
  const open = new Map<string, Scope>()

  // `enterWith` also reaches a sibling started in the same tick: a scope still waiting is not an ancestor yet.
  const innermostOpen = (scope: Scope | undefined): Scope | undefined => {
    let candidate = scope
    while (candidate && candidate.state !== 'open') candidate = candidate.parent
    return candidate
  }

  const createScope = (parent: Scope | undefined): Scope => ({
    id: randomUUID(),
    parent,
    state: 'waiting',
    children: createTurnQueue(),
    release: () => undefined,
  })

  const isWithin = (scope: Scope | undefined, ancestor: Scope): boolean => {
    let candidate = scope
    while (candidate && candidate !== ancestor) candidate = candidate.parent
    return candidate === ancestor
  }

  const isAlive = (scope: Scope): boolean => scope.state === 'open' && (!scope.parent || isAlive(scope.parent))

  const savepoint = (scope: Scope): string => `"s_${scope.id}"`

  const start = async (scope: Scope): Promise<void> => {
    const { parent } = scope
    const queue = parent?.children ?? writers
    scope.release = await queue.takeTurn({ maxWaitMs, tooLate: () => databaseBusy(maxWaitMs) })
    try {
      if (parent && !isAlive(parent)) throw transactionLost()
      await (parent ? execute(`SAVEPOINT ${savepoint(scope)}`) : beginOutermost())
    } catch (error) {
      scope.state = 'rolledBack'
      scope.release()
      throw error
    }
    scope.state = 'open'
    open.set(scope.id, scope)
  }

  const undo = async (scope: Scope): Promise<void> => {
    scope.state = 'rolledBack'
    if (!scope.parent) {
      await execute('ROLLBACK')
      return
    }
    await execute(`ROLLBACK TO ${savepoint(scope)}`)
    await execute(`RELEASE ${savepoint(scope)}`)
  }

  const keep = async (scope: Scope): Promise<void> => {
    try {
      if (scope.parent) await execute(`RELEASE ${savepoint(scope)}`)
      else {
        await beforeCommit()
        await execute('COMMIT')
      }
      scope.state = 'committed'
    } catch (error) {
      await undo(scope).catch(() => undefined)
      throw error
    }
  }

  const finish = async (scope: Scope, outcome: Outcome): Promise<void> => {
    open.delete(scope.id)
    // A call from inside a child cannot wait for that child to end.
    const isFromChild = isWithin(innermostOpen(flow.getStore()), scope) && innermostOpen(flow.getStore()) !== scope
    const letChildrenFail = isFromChild ? () => undefined : await scope.children.takeTurn()
    try {
      if (scope.parent && !isAlive(scope.parent)) {
        scope.state = 'rolledBack'
        if (outcome === 'committed') throw transactionLost()
        return
      }
      await (outcome === 'committed' ? keep(scope) : undo(scope))
    } finally {
      letChildrenFail()
      scope.release()
    }
  }

  const finishById = async (id: string, outcome: Outcome): Promise<void> => {
    const scope = open.get(id)
    if (scope) return finish(scope, outcome)
    if (outcome === 'committed') throw transactionLost()
  }

  return {
    begin: () => {
      const scope = createScope(innermostOpen(flow.getStore()))
      flow.enterWith(scope)
      return start(scope).then(() => scope.id)
    },
    commit: (id) => finishById(id, 'committed'),
    rollback: (id) => finishById(id, 'rolledBack'),
    isOpen: (id) => open.has(id),
    isInside: () => innermostOpen(flow.getStore()) !== undefined,
    runWhole: async ({ id, write }) => {
      const named = id === undefined ? undefined : open.get(id)
      if (id !== undefined && !named) throw transactionLost()
      const current = innermostOpen(flow.getStore())
      const parent = named && !isWithin(current, named) ? named : current
      const scope = createScope(parent)
      return flow.run(scope, async () => {
        await start(scope)
        let result
        try {
          result = await write()
        } catch (error) {
          await finish(scope, 'rolledBack').catch(() => undefined)
          throw error
        }
        await finish(scope, 'committed')
        return result
      })
    },
    runBetween: async ({ task, maxWaitMs: patience }) => {
      const release = await writers.takeTurn({ maxWaitMs: patience }).catch(() => () => undefined)
      try {
        await task()
      } finally {
        release()
      }
    },
  }
}

import type { PayloadRequest } from 'payload'

type Task = () => Promise<void>
type Tasks = { onCommit: Task[]; onRollback: Task[] }
type DatabaseAdapter = PayloadRequest['payload']['db']
type Id = number | string

const waiting = new WeakMap<DatabaseAdapter, Map<Id, Tasks>>()

const run = async ({ db, tasks }: { db: DatabaseAdapter; tasks: Task[] }): Promise<void> => {
  for (const task of tasks) {
    // The save is decided: what is left lying must not change its answer.
    await task().catch((error: unknown) => {
      db.payload.logger.error({ err: error, msg: 'files could not be brought in line with the database' })
    })
  }
}

const follow = (db: DatabaseAdapter): Map<Id, Tasks> => {
  const known = waiting.get(db)
  if (known) return known
  const tasksOf = new Map<Id, Tasks>()
  waiting.set(db, tasksOf)
  const { commitTransaction, rollbackTransaction } = db
  const end = async (id: Id, outcome: keyof Tasks): Promise<void> => {
    const tasks = tasksOf.get(id)
    tasksOf.delete(id)
    if (tasks) await run({ db, tasks: tasks[outcome] })
  }
  db.commitTransaction = async (promised) => {
    const id = await promised
    try {
      await commitTransaction.call(db, id)
    } catch (error) {
      await end(id, 'onRollback')
      throw error
    }
    await end(id, 'onCommit')
  }
  db.rollbackTransaction = async (promised) => {
    const id = await promised
    try {
      await rollbackTransaction.call(db, id)
    } finally {
      await end(id, 'onRollback')
    }
  }
  return tasksOf
}

type WhenDecidedArgs = { onCommit?: Task; onRollback?: Task; req: PayloadRequest }

/** Runs `onCommit` once the request's transaction is stored, `onRollback` once it is not; before the client has its answer. */
export const whenDecided = async ({ onCommit, onRollback, req }: WhenDecidedArgs): Promise<void> => {
  const id = await req.transactionID
  const { db } = req.payload
  if (id === undefined) {
    if (onCommit) await run({ db, tasks: [onCommit] })
    return
  }
  const tasksOf = follow(db)
  const tasks = tasksOf.get(id) ?? { onCommit: [], onRollback: [] }
  if (onCommit) tasks.onCommit.push(onCommit)
  if (onRollback) tasks.onRollback.push(onRollback)
  tasksOf.set(id, tasks)
}

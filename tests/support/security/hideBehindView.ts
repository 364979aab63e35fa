import type { TestApp } from '../app/bootApp.js'

type Database = {
  admin: () => { command: (command: object) => Promise<{ inprog: { ns?: string }[] }> }
  createCollection: (name: string, options: object) => Promise<unknown>
  dropCollection: (name: string) => Promise<unknown>
  renameCollection: (from: string, to: string) => Promise<unknown>
}

// In many steps, for the server looks at the time every 128 of them.
const STEPS = { $range: [0, 2500] }
const SLOW = 'function () { sleep(2); return true }'

/** Makes each read of a collection of MongoDB take seconds inside the server; says whether one is still running there. */
export const hideBehindView = async (
  { payload }: TestApp,
  name: string,
): Promise<{ isBusy: () => Promise<boolean>; mend: () => Promise<void> }> => {
  const { db } = (payload.db as unknown as { connection: { db: Database } }).connection
  const kept = `${name}_kept`
  await db.renameCollection(name, kept)
  await db.createCollection(name, {
    pipeline: [
      { $addFields: { steps: STEPS } },
      { $unwind: '$steps' },
      { $match: { $expr: { $function: { args: ['$steps'], body: SLOW, lang: 'js' } } } },
    ],
    viewOn: kept,
  })
  return {
    isBusy: async () => {
      const { inprog } = await db.admin().command({ currentOp: true, active: true })
      return inprog.some(({ ns }) => ns?.includes(`.${name}`))
    },
    mend: async () => {
      await db.dropCollection(name)
      await db.renameCollection(kept, name)
    },
  }
}

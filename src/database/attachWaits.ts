import type { BaseDatabaseAdapter } from 'payload'
import { waitForOtherGlobalWriters, waitForOtherWriters } from './waitForOtherWriters.js'

const putFirst = <T>({ hook, holder }: { hook: T; holder: { beforeOperation?: T[] } }): void => {
  holder.beforeOperation = [hook, ...(holder.beforeOperation ?? []).filter((other) => other !== hook)]
}

/** Gives every collection and global the wait for other writers as its first hook, so that none can forget it. */
export const attachWaits = (adapter: BaseDatabaseAdapter): void => {
  const { init } = adapter
  adapter.init = async () => {
    const { collections, globals } = adapter.payload.config
    for (const { hooks } of collections) putFirst({ hook: waitForOtherWriters, holder: hooks })
    for (const { hooks } of globals) putFirst({ hook: waitForOtherGlobalWriters, holder: hooks })
    await init?.call(adapter)
  }
}

import { AsyncLocalStorage } from 'node:async_hooks'

import type { Way } from '../ways.js'

export type Caller = { address: string | null; isMuted?: boolean; way: Way }

// Of the process, not of the module: Next's bundled copy of a hook must find the same callers.
const CALLERS = Symbol.for('jumelage.auditCallers')
const holder = globalThis as { [CALLERS]?: AsyncLocalStorage<Caller> }
const callers = (holder[CALLERS] ??= new AsyncLocalStorage<Caller>())

/** Who called, as far as the connection tells; undefined outside of requests and jobs. */
export const currentCaller = (): Caller | undefined => callers.getStore()

export const runAs = <T>(caller: Caller, work: () => T): T => callers.run(caller, work)

/** What happens in here is the system's work, whoever planned it. */
export const asJob = <T>(work: () => T): T => runAs({ address: null, way: 'job' }, work)

/** Nothing that happens in here is logged line by line: who calls it writes one entry for all of it. */
export const withoutEntries = <T>(work: () => T): T =>
  runAs({ ...(currentCaller() ?? { address: null, way: 'server' }), isMuted: true }, work)

import type { TestProject } from 'vitest/node'

import { mongodOrReason, type ReplicaSet } from './mongod.js'
import { isMissing, type Missing } from './orReason.js'
import { say } from './say.js'

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into theirs
  interface ProvidedContext {
    /** The run's MongoDB, or null when it cannot be had. */
    mongodbUrl: string | null
    /** Why there is no MongoDB, or null when there is one. */
    mongodbReason: string | null
  }
}

type Shared = { started: Promise<ReplicaSet | Missing>; users: number }

// Each project loads this file afresh: the one server of the run hangs on the process, not on the module.
const KEY = Symbol.for('jumelage.tests.replicaSet')
const shelf = globalThis as { [KEY]?: Shared }

/** Starts one replica set for the whole run, whichever projects ask for it; the last to leave stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (shelf[KEY] ??= { started: mongodOrReason(), users: 0 })
  shared.users += 1
  const mongodb = await shared.started
  project.provide('mongodbUrl', isMissing(mongodb) ? null : mongodb.url)
  project.provide('mongodbReason', isMissing(mongodb) ? mongodb.reason : null)

  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    delete shelf[KEY]
    if (isMissing(mongodb)) say(`SKIPPED every test that needs MongoDB. ${mongodb.reason}`)
    else await mongodb.stop()
  }
}

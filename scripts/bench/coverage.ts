// How fast the questions about coverage are answered for a large city, on both databases: npm run bench:coverage
import { startReplicaSet } from '../../tests/support/parts/mongod.js'
import { insertWorld } from './insertWorld.js'
import { measure } from './measure.js'
import { type Database, openPayload } from './openPayload.js'
import { report } from './report.js'
import { createTasks } from './tasks.js'
import { FULL } from './world.js'

const asked = process.argv.slice(2)
const kinds = (['sqlite', 'mongodb'] as const).filter((kind) => asked.length === 0 || asked.includes(kind))

const run = async (kind: Database, mongodbURL?: string): Promise<void> => {
  const { close, payload, unruled } = await openPayload({ kind, ...(mongodbURL !== undefined && { mongodbURL }) })
  const world = await insertWorld(payload, FULL)
  const measured = await measure(await createTasks({ payload, unruled, world }))
  process.stdout.write(`${report(kind, measured, FULL.projects)}\n`)
  await close()
}

for (const kind of kinds) {
  if (kind === 'sqlite') await run(kind)
  else {
    const mongodb = await startReplicaSet()
    await run(kind, mongodb.url)
    await mongodb.stop()
  }
}
process.exit(0)

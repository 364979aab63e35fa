import { startReplicaSet } from '../../tests/support/parts/mongod.js'
import { insertWorld } from './insertWorld.js'
import { openPayload } from './openPayload.js'
import { createTasks } from './tasks.js'
import { FULL } from './world.js'
const kind = process.argv[2] as any
const rs = kind === 'mongodb' ? await startReplicaSet() : undefined
const { payload, unruled } = await openPayload({ kind, ...(rs && { mongodbURL: rs.url }) })
const world = await insertWorld(payload, FULL)
const tasks = await createTasks({ payload, unruled, world })
const names = process.argv.slice(3)
for (const t of tasks.filter(({ name }) => names.some((n) => name.startsWith(n)))) {
  const p = t.name.includes('without') ? unruled : payload
  for (let i = 0; i < 6; i++) {
    const db: any = p.db
    const log: string[] = []
    const kept: any = {}
    for (const m of ['find', 'findOne', 'findGlobal', 'queryDrafts', 'findVersions', 'create', 'updateOne', 'createVersion', 'count', 'countVersions', 'beginTransaction', 'commitTransaction','deleteVersions','updateGlobal']) {
      kept[m] = db[m]
      db[m] = async (...a: any[]) => { const s = performance.now(); const r = await kept[m].apply(db, a); log.push(`${m} ${a[0]?.collection ?? a[0]?.slug ?? ''} ${(performance.now() - s).toFixed(1)} n=${r?.docs?.length ?? ''}`); return r }
    }
    const s = performance.now(); await t.run(); const total = performance.now() - s
    for (const m of Object.keys(kept)) db[m] = kept[m]
    if (i === 5 || i === 3) console.log(t.name, total.toFixed(1), '\n  ' + log.join('\n  '))
  }
}
process.exit(0)

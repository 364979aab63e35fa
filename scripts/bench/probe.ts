import { createLocalReq } from 'payload'
import { startReplicaSet } from '../../tests/support/parts/mongod.js'
import { openPayload } from './openPayload.js'
import { insertWorld } from './insertWorld.js'
import { FULL } from './world.js'
import {
  loadProjects,
  loadAgreements,
  loadDomainTree,
  loadLedger,
  loadPartners,
  todayOf,
} from '../../plugins/cooperation-domains/src/service/index.js'
import { judgeProject } from '../../plugins/cooperation-domains/src/coverage/index.js'

const settings = {
  conventions: 'conventions',
  coveringInstruments: ['charter', 'framework', 'implementing'],
  partners: 'partner-cities',
  projects: 'projects',
  timeZone: 'UTC' as const,
}
const rs = await startReplicaSet()
for (const kind of ['sqlite', 'mongodb'] as const) {
  const { close, payload } = await openPayload({ kind, mongodbURL: rs.url })
  let t = performance.now()
  const world = await insertWorld(payload, FULL)
  console.log(kind, 'insert', Math.round(performance.now() - t))
  const req = await createLocalReq({}, payload)
  const time = async (name: string, task: () => Promise<unknown>) => {
    const all: number[] = []
    let r: any
    for (let i = 0; i < 5; i++) {
      const s = performance.now()
      r = await task()
      all.push(performance.now() - s)
    }
    all.sort((a, b) => a - b)
    console.log(kind, name, Math.round(all[2] ?? 0), Array.isArray(r) ? r.length : (r?.size ?? r?.docs?.length ?? ''))
    return r
  }
  await time('plain list depth0', () =>
    payload.find({ collection: 'projects', depth: 0, limit: 0, overrideAccess: true, pagination: false }),
  )
  await time('plain list 100 depth0', () =>
    payload.find({ collection: 'projects', depth: 0, limit: 100, overrideAccess: true }),
  )
  const projects: any[] = await time('loadProjects', () => loadProjects({ req, settings }))
  await time('loadAgreements', () => loadAgreements({ req, settings }))
  await time('domains', () => loadDomainTree({ req }))
  await time('partners', () => loadPartners({ req, settings }))
  const ledger = await loadLedger({ req, settings })
  await time('judge all', async () => {
    const l = await loadLedger({ req, settings })
    return projects.map((project: any) => judgeProject({ ledger: l, project, today: '2026-06-01' }))
  })
  const st: any = {}
  for (const p of projects) {
    const s = judgeProject({ ledger, project: p, today: '2026-06-01' }).state
    st[s] = (st[s] ?? 0) + 1
  }
  console.log(st)
  await time('where published fr', () =>
    payload.db.find({
      collection: 'projects',
      limit: 0,
      pagination: false,
      select: {
        startsOn: true,
        endsOn: true,
        partners: true,
        domains: true,
        waivers: true,
        legalBasis: true,
        title: true,
        _status: true,
      },
      sort: 'id',
      where: { '_status.fr': { equals: 'published' } },
    } as any),
  )
  await time('no title, no status', () =>
    payload.db.find({
      collection: 'projects',
      limit: 0,
      pagination: false,
      select: { startsOn: true, endsOn: true, partners: true, domains: true, waivers: true, legalBasis: true },
      sort: 'id',
    } as any),
  )
  await time('ids only', () =>
    payload.db.find({
      collection: 'projects',
      limit: 0,
      pagination: false,
      select: { startsOn: true },
      sort: 'id',
    } as any),
  )
  const ids = projects.map((p: any) => p.id)
  await time('find 10 by 5000 ids', () =>
    payload.find({ collection: 'projects', depth: 0, limit: 10, overrideAccess: true, where: { id: { in: ids } } }),
  )
  await time('find 10 by 500 ids', () =>
    payload.find({
      collection: 'projects',
      depth: 0,
      limit: 10,
      overrideAccess: true,
      where: { id: { in: ids.slice(0, 500) } },
    }),
  )
  await time('find 10', () => payload.find({ collection: 'projects', depth: 0, limit: 10, overrideAccess: true }))
  const partner = String(world.partners[3]?.id)
  await time('loadProjects of partner', () =>
    loadProjects({ req, settings, where: { 'partners.partner': { equals: partner } } }),
  )
  await close()
}
await rs.stop()
process.exit(0)

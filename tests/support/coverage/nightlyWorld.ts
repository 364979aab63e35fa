import type { TestApp } from '../app/bootApp.js'

import { coverageCheckOf } from '../../../plugins/cooperation-domains/src/index.js'
import { call } from '../app/client.js'
import { patchDoc } from '../app/content.js'
import { createCoverageWorld } from './coverageWorld.js'
import { dayFromNow } from './dayFromNow.js'

const atNoon = (day: string): string => `${day}T12:00:00.000Z`

/** Projects that each rest on a convention of their own, and nights that pass between two checks. */
export const createNightlyWorld = async (app: TestApp) => {
  const world = await createCoverageWorld(app)

  /** The end of a convention as time brings it about: no save, so nothing hinders it. */
  const setEnd = (id: string, days: number): Promise<unknown> =>
    app.payload.db.updateOne({ collection: 'conventions', data: { endsOn: atNoon(dayFromNow(days)) }, id })

  /** A published project with one partner in one domain, whose convention ends in so many days (in the past: ended). */
  const coveredProject = async (
    title: string,
    endsInDays: number,
  ): Promise<{ convention: string; project: string }> => {
    const partner = await world.partner(`Ville de ${title}`)
    const convention = await world.convention({ codes: ['CULT'], endsOn: dayFromNow(1000), parties: [partner] })
    const project = await world.project({ codes: ['CULT'], partners: [partner], title })
    await setEnd(convention, endsInDays)
    return { convention, project }
  }

  const runs = async (): Promise<any[]> =>
    (await call(app, '/api/coverage-runs?limit=100&depth=0', { as: 'translator' })).body.docs

  /** Makes every check that is kept one day older. */
  const passNight = async (): Promise<void> => {
    const { docs } = await app.payload.db.find<{ day: Date | string; id: string }>({
      collection: 'coverage-runs',
      pagination: false,
      sort: 'day',
    })
    for (const { day, id } of docs) {
      const before = new Date(new Date(day).getTime() - 86_400_000).toISOString()
      await app.payload.db.updateOne({ collection: 'coverage-runs', data: { day: before }, id })
    }
  }

  const subscribe = async (): Promise<void> => {
    for (const name of ['admin', 'editor', 'reader'] as const) {
      await patchDoc(app, `users/${app.accounts[name].id}`, { coverageAlerts: true }, { as: 'admin' })
    }
  }

  return { ...world, check: coverageCheckOf(app.payload), coveredProject, passNight, runs, setEnd, subscribe }
}

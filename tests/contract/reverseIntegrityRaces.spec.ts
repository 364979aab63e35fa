import { randomUUID } from 'node:crypto'

import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildJumelage } from '../../payload.config.js'
import { bootApp, type DatabaseKind, type TestApp } from '../support/app/bootApp.js'
import { call } from '../support/app/client.js'
import { type CoverageWorld, createCoverageWorld } from '../support/coverage/coverageWorld.js'

const ROUNDS = 5
const TERMINATED = { _status: 'published', terminatedOn: '2020-01-01' }

describe.each<DatabaseKind>(['sqlite', 'mongodb'])('two writes at the same time on %s', (kind) => {
  let app: TestApp
  let other: Payload
  let world: CoverageWorld

  beforeAll(async () => {
    app = await bootApp({ kind })
    world = await createCoverageWorld(app)
    // A second instance of the application, which shares nothing but the database.
    other = await getPayload({ config: await buildJumelage(app.settings), key: randomUUID() })
  })
  afterAll(async () => {
    await other.destroy()
    await app.close()
  })

  const pair = async () => {
    const partner = await world.partner('Ville (fictive)')
    const convention = await world.convention({ codes: ['CULT'], parties: [partner] })
    return { convention, partner, project: await world.draft({ codes: ['CULT'], partners: [partner] }) }
  }
  const isLeftWithout = async ({ convention, project }: { convention: string; project: string }) => {
    const { body } = await call(app, `/api/conventions/${convention}`)
    return (await world.isPublic(`projects/${project}`)) && body.terminatedOn !== null
  }

  it('should never leave a project without cover: published here, its convention terminated there', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const made = await pair()
      const [published, terminated] = await Promise.all([
        world.publish(made.project),
        call(app, `/api/conventions/${made.convention}`, { as: 'editor', json: TERMINATED, method: 'PATCH' }),
      ])
      expect([published.status, terminated.status].sort(), `${published.text} ${terminated.text}`).toEqual([200, 400])
      expect(await isLeftWithout(made)).toBe(false)
    }
  })

  it('should not by way of two instances either', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const made = await pair()
      await Promise.allSettled([
        app.payload.update({
          collection: 'projects',
          data: { _status: 'published' },
          depth: 0,
          id: made.project,
          overrideAccess: true,
        }),
        other.update({
          collection: 'conventions',
          data: TERMINATED,
          depth: 0,
          id: made.convention,
          overrideAccess: true,
        }),
      ])
      expect(await isLeftWithout(made)).toBe(false)
    }
  })

  it('should not by two conventions that end at once', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { convention, partner, project } = await pair()
      const second = await world.convention({ codes: ['CULT'], parties: [partner] })
      expect((await world.publish(project)).status).toBe(200)
      const answers = await Promise.all(
        [convention, second].map((id) =>
          call(app, `/api/conventions/${id}`, { as: 'editor', json: TERMINATED, method: 'PATCH' }),
        ),
      )
      expect(answers.map(({ status }) => status).sort(), answers.map(({ text }) => text).join(' ')).toEqual([200, 400])
    }
  })
})

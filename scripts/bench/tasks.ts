import type { Payload } from 'payload'

import type { Opened } from './openPayload.js'
import type { Task } from './measure.js'
import type { World } from './world.js'

import { ask } from './ask.js'
import { judgeOneByOne } from './naive.js'

/** How many projects the naive way is tried on; all of them would take minutes. */
export const NAIVE_SAMPLE = 100

const TODAY = '2026-06-01'

const PUBLISHED = { title: 'Projet publié (fictif)', summary: 'Un projet de mesure (fictif)' }

type TasksArgs = Pick<Opened, 'payload' | 'unruled'> & { world: World }

/** A project of the made-up city that is covered, as a body to send. */
const coveredBody = async (payload: Payload, { projects }: World): Promise<Record<string, unknown>> => {
  for (const project of projects) {
    const body = {
      ...PUBLISHED,
      domains: project.domains,
      legalBasis: 'convention',
      partners: project.partners,
      startsOn: project.startsOn,
    }
    const plain = JSON.parse(
      JSON.stringify(body, (key, value: unknown) => (key === 'id' ? undefined : value)),
    ) as object
    const args = { body: plain, collection: 'projects', path: '/coverage/check', payload, search: `?date=${TODAY}` }
    const { state } = JSON.parse(await ask(args)) as { state: string }
    if (state === 'covered') return plain as Record<string, unknown>
  }
  throw new Error('No project of the made-up city is covered.')
}

/** What is measured, each beside what it is compared with. */
export const createTasks = async ({ payload, unruled, world }: TasksArgs): Promise<Task[]> => {
  const body = await coveredBody(payload, world)
  const ids = world.projects.map(({ id }) => String(id))
  const covering = (search: string) => () =>
    ask({ collection: 'projects', path: '/covering', payload, search: `?date=${TODAY}&depth=0&${search}` })
  const publish = (through: Payload) => () =>
    through.create({
      collection: 'projects',
      data: { ...body, _status: 'published' },
      depth: 0,
      overrideAccess: true,
    })
  return [
    {
      name: 'plain list of all projects',
      run: async () => {
        const list = await payload.find({
          collection: 'projects',
          depth: 0,
          limit: 0,
          overrideAccess: true,
          pagination: false,
        })
        return JSON.stringify(list)
      },
      runs: 5,
    },
    {
      name: 'matrix',
      run: () => ask({ path: '/cooperation-domains/matrix', payload, search: `?date=${TODAY}` }),
      runs: 5,
    },
    {
      name: `naive evaluation of ${String(NAIVE_SAMPLE)} projects`,
      run: () => judgeOneByOne({ ids: ids.slice(0, NAIVE_SAMPLE), payload, today: TODAY }),
      runs: 3,
    },
    {
      name: 'list of 10 projects',
      run: () => ask({ collection: 'projects', path: '/', payload, search: '?depth=0' }),
      runs: 15,
    },
    { name: 'covering, all=CULT,EDUC', run: covering('all=CULT,EDUC'), runs: 15 },
    { name: 'covering, state=lost', run: covering('state=lost'), runs: 5 },
    {
      name: 'coverage of one project',
      run: () =>
        ask({
          collection: 'projects',
          params: { id: ids[17] ?? '' },
          path: '/:id/coverage',
          payload,
          search: `?date=${TODAY}`,
        }),
      runs: 15,
    },
    {
      name: 'check of one unsaved project',
      run: () => ask({ body, collection: 'projects', path: '/coverage/check', payload, search: `?date=${TODAY}` }),
      runs: 15,
    },
    { name: 'publish without rules', run: publish(unruled), runs: 25 },
    { name: 'publish with rules', run: publish(payload), runs: 25 },
  ]
}

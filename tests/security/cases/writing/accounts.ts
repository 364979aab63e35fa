import type { AccountName } from '../../../support/app/createAccounts.js'
import { hiddenPaths } from '../../../support/guard/hiddenPaths.js'
import type { Arena } from '../../support/arena.js'
import { refusedGraphQL } from '../../support/refusedGraphQL.js'
import type { SecurityCase } from '../../support/tryCase.js'
import { attempt, type Attempt } from '../../support/attempt.js'

type Values = Record<string, unknown>

const SELVES = ['reader', 'translator', 'editor'] as const

/** What changes by itself when somebody calls. */
const moves = (key: string): boolean => key === 'updatedAt' || key === 'name' || /last/i.test(key)

const isUnset = (value: unknown): boolean =>
  value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0)

/** An account as it is stored, in one order; unset, null, false and an empty list are one. */
const stored = async ({ app }: Arena, as: AccountName): Promise<string> => {
  const user = await app.payload.db.findOne<Values & { id: string }>({
    collection: 'users',
    where: { id: { equals: app.accounts[as].id } },
  })
  const kept = Object.entries(user ?? {}).filter(([key]) => !moves(key))
  const sorted = Object.fromEntries(kept.sort(([one], [other]) => one.localeCompare(other)))
  return JSON.stringify(sorted, (_key, value: unknown) => (isUnset(value) ? undefined : value))
}

/** Sends each body as the account itself; refused or not, nothing of the account may change. */
const leaveUnchanged = async (arena: Arena, bodies: string[]): Promise<string[]> => {
  const problems: string[] = []
  for (const as of SELVES) {
    const before = await stored(arena, as)
    for (const body of bodies) {
      const path = `/api/users/${arena.app.accounts[as].id}`
      const headers = { 'content-type': 'application/json' }
      const { status, text } = await arena.ask(path, { as, body, headers, method: 'PATCH' })
      if (![200, 400, 403].includes(status)) problems.push(`${as} ${body}: ${String(status)} ${text.slice(0, 200)}`)
      const after = await stored(arena, as)
      if (after !== before) return [...problems, `${as} ${body}: the account became ${after}`]
    }
    const login = await arena.ask('/api/users/me', { as })
    if (login.body?.user?.id !== arena.app.accounts[as].id) problems.push(`${as} is no longer signed in`)
  }
  return problems
}

/** Values that would matter, for each column that only the system or an administrator writes. */
const VALUES: Values = {
  _verified: true,
  apiKey: 'a'.repeat(40),
  createdAt: '2000-01-01T00:00:00.000Z',
  enableAPIKey: true,
  lockUntil: '2030-01-01T00:00:00.000Z',
  locales: ['fr', 'es', 'en', 'ht'],
  loginAttempts: 9,
  resetPasswordExpiration: '2030-01-01T00:00:00.000Z',
  role: 'admin',
  sessions: [{ createdAt: '2026-01-01T00:00:00.000Z', expiresAt: '2030-01-01T00:00:00.000Z', id: 'x' }],
}

/** What belongs to an account but to nobody's form, from the schema and by the names that Payload gives. */
const columns = ({ app }: Arena): string[] => [
  ...new Set([
    'hash',
    'salt',
    'sessions',
    'resetPasswordToken',
    'resetPasswordExpiration',
    'loginAttempts',
    'lockUntil',
    'apiKeyIndex',
    '_verified',
    '_verificationToken',
    'id',
    'createdAt',
    ...hiddenPaths(app.config)
      .filter(
        ({ collection, path }) =>
          collection === 'users' && !['email', 'name', 'coverageAlerts', 'updatedAt'].includes(path[0] ?? ''),
      )
      .map(({ path }) => path[0] ?? ''),
  ]),
]

const NEW = { email: 'nouveau@jumelage.test', name: 'x', password: 'un-mot-de-passe-assez-long', role: 'admin' }

export const accountCases: SecurityCase[] = [
  {
    check: async (arena) => {
      const { accounts } = arena.app
      const bodies = [
        { role: 'admin' },
        { role: ['admin'] },
        { locales: ['fr', 'es', 'en', 'ht'] },
        { locales: [], role: 'admin' },
      ].map((body) => JSON.stringify(body))
      const others = ([undefined, ...SELVES] as const).flatMap((as): Attempt[] => [
        { as, json: NEW, path: '/api/users', status: 403 },
        { as, json: NEW, path: '/api/users/first-register', status: [403, 404] },
        { as, json: {}, path: `/api/users/${accounts.admin.id}/duplicate`, status: [403, 404] },
        { as, json: { role: 'reader' }, method: 'PATCH', path: `/api/users/${accounts.admin.id}`, status: [403, 404] },
        {
          as,
          json: { role: 'admin' },
          method: 'PATCH',
          path: '/api/users?where[id][exists]=true',
          status: [400, 403, 404],
        },
        { as, json: { email: accounts.admin.email }, path: '/api/users/unlock', status: 403 },
        { as, method: 'DELETE', path: `/api/users/${accounts.admin.id}`, status: [403, 404] },
      ])
      const mutations = SELVES.map(
        (as) =>
          [
            as,
            [
              `mutation { createUser(data: { email: "nouveau@jumelage.test", name: "x", password: "un-mot-de-passe-assez-long", role: admin }) { id } }`,
              `mutation { updateUser(id: "${accounts.admin.id}", data: { role: reader }) { id } }`,
              `mutation { deleteUser(id: "${accounts.admin.id}") { id } }`,
              `mutation { unlockUser(email: "${accounts.admin.email}") }`,
            ],
          ] as const,
      )
      const problems = [...(await leaveUnchanged(arena, bodies)), ...(await attempt(arena, others))]
      for (const [as, queries] of mutations) problems.push(...(await refusedGraphQL(arena, [...queries], as)))
      for (const as of SELVES) {
        const before = await stored(arena, as)
        await arena.graphQL(`mutation { updateUser(id: "${accounts[as].id}", data: { role: admin }) { id } }`, { as })
        if ((await stored(arena, as)) !== before) problems.push(`${as} raised itself over GraphQL`)
      }
      return problems
    },
    id: 'B1',
    title: 'no account raises itself, and only administrators make accounts',
  },
  {
    check: (arena) =>
      leaveUnchanged(arena, [
        ...columns(arena).map((name) => JSON.stringify({ [name]: VALUES[name] ?? 'x' })),
        '{"__proto__":{"role":"admin"}}',
        '{"constructor":{"prototype":{"role":"admin"}}}',
        '{"name":"x","createdAt":"2000-01-01T00:00:00.000Z","id":"0123456789abcdef01234567"}',
      ]),
    id: 'B2',
    needs: ['attachIntegrity'],
    title: 'nobody writes what belongs to the sessions and secrets of an account',
  },
]

import type { Express } from 'express'
import type { Payload } from 'payload'

import type { TableRole } from '../accessTable.js'

import { schemaOf } from '../../../src/http/graphql/schemaOf.js'
import { type CallArgs, callersOf, callersOfField } from './callers.js'
import { expressRoutes } from './expressRoutes.js'
import { graphQLFields } from './graphQLFields.js'
import { payloadRoutes } from './payloadRoutes.js'
import { STATED } from './statedCallers.js'

export type ListedRoute = {
  callers: readonly TableRole[]
  /** `GET /api/pages/:id`, `query Pages`. */
  name: string
  /** Where the callers were not found by calling: why, and who. */
  reason?: string
}

export type RouteList = { api: ListedRoute[]; graphQL: ListedRoute[]; server: ListedRoute[] }

export type ListArgs = CallArgs & {
  /** Builds the application once more, with everything on that a setting can leave out. */
  build: () => Express
  payload: Payload
}

const inTurn = async <Item>(
  items: readonly Item[],
  list: (item: Item) => Promise<ListedRoute>,
): Promise<ListedRoute[]> => {
  const routes: ListedRoute[] = []
  for (const item of items) routes.push(await list(item))
  return routes.toSorted((a, b) => (a.name.split(' ')[1] ?? '').localeCompare(b.name.split(' ')[1] ?? '', 'en'))
}

/**
 * Every route of the running server, with the roles that it lets in.
 *
 * @throws Error naming every route whose callers are neither told by a call nor stated.
 */
export const listRoutes = async ({ build, payload, ...args }: ListArgs): Promise<RouteList> => {
  const problems: string[] = []
  const listed = async (name: string, ask: () => Promise<TableRole[]>): Promise<ListedRoute> => {
    const stated = STATED[name]
    if (stated) return { ...stated, name }
    try {
      return { callers: await ask(), name }
    } catch (error) {
      problems.push(String(error))
      return { callers: [], name }
    }
  }
  const byPath = (route: { method: string; path: string }): Promise<ListedRoute> =>
    listed(`${route.method} ${route.path}`, () => callersOf(route, args))
  const list = {
    api: await inTurn(payloadRoutes(payload.config), byPath),
    graphQL: await inTurn(graphQLFields(schemaOf(payload)), (field) =>
      listed(`${field.kind} ${field.name}`, () => callersOfField(field, args)),
    ),
    server: await inTurn(expressRoutes(build), byPath),
  }
  const names = new Set(Object.values(list).flatMap((routes) => routes.map(({ name }) => name)))
  const gone = Object.keys(STATED).filter((name) => !names.has(name))
  if (gone.length > 0) problems.push(`statedCallers.ts speaks of what is not there: ${gone.join(', ')}.`)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return list
}

import { TABLE_ROLES, type TableRole } from '../accessTable.js'
import type { GraphQLRoute } from './graphQLFields.js'

/** A request as a role of the table makes it; `as` is left out for the public. */
export type Send = (
  path: string,
  args: { as?: Exclude<TableRole, 'anonymous'>; json?: unknown; method: string },
) => Promise<{ body: unknown; status: number; text: string }>

export type CallArgs = {
  /** The e-mail address of an account. */
  email: string
  /** The id to ask with: of a document that does not exist, unless only one that does tells who may call. */
  idFor: (name: string, role: TableRole) => string
  /** A language that the translator may write. */
  locale: string
  send: Send
}

type Route = { method: string; path: string }

const as = (role: TableRole): { as?: Exclude<TableRole, 'anonymous'> } => (role === 'anonymous' ? {} : { as: role })

/** What is asked for before any access rule. */
const bodyOf = ({ path }: Route, { email, locale }: CallArgs): unknown => {
  if (path.endsWith('/unlock')) return { email }
  return path.includes('/plugin-seo/') ? { collectionSlug: 'pages', doc: {}, locale } : {}
}

const addressOf = ({ method, path }: Route, { id, locale }: { id: string; locale: string }): string => {
  const filled = path.replace(/\/:\w+\?/g, '').replace(/:(\w+)/g, (_, name: string) => (name === 'id' ? id : 'nothing'))
  // A change in bulk names what it is about; nothing is.
  const isBulk = ['DELETE', 'PATCH'].includes(method) && !path.includes(':')
  const query = [...(method === 'GET' ? [] : [`locale=${locale}`]), ...(isBulk ? [`where[id][equals]=${id}`] : [])]
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled
}

const cannotTell = (name: string, role: TableRole, answer: string): Error =>
  new Error(`Calling ${name} as ${role} does not tell who may call it (${answer}): say so in statedCallers.ts.`)

/**
 * The roles that a REST route does not turn away: what comes after the question of who asks (a missing document,
 * an empty body) counts as let in.
 *
 * @throws Error when the answer tells nothing: a fault of the server, too many requests, a 404 without a document to miss.
 */
export const callersOf = async (route: Route, args: CallArgs): Promise<TableRole[]> => {
  const roles: TableRole[] = []
  for (const role of TABLE_ROLES) {
    const { method } = route
    const json = ['PATCH', 'POST', 'PUT'].includes(method) ? { json: bodyOf(route, args) } : {}
    const address = addressOf(route, { id: args.idFor(`${method} ${route.path}`, role), locale: args.locale })
    const { status, text } = await args.send(address, { ...as(role), ...json, method })
    if (status === 401 || status === 403) continue
    if (status >= 500 || status === 429 || (status === 404 && !route.path.includes(':')))
      throw cannotTell(`${method} ${route.path}`, role, `${String(status)} ${text.slice(0, 200)}`)
    roles.push(role)
  }
  return roles
}

type GraphQLAnswer = { errors?: { extensions?: { statusCode?: number }; message: string; path?: unknown }[] }

/**
 * The same for a query or mutation by its name.
 *
 * @throws Error when the operation was refused before anything ran.
 */
export const callersOfField = async (
  { kind, name, operationWith }: GraphQLRoute,
  { email, idFor, locale, send }: CallArgs,
): Promise<TableRole[]> => {
  const roles: TableRole[] = []
  for (const role of TABLE_ROLES) {
    const query = operationWith({ email, id: idFor(`${kind} ${name}`, role), locale })
    const { body, text } = await send('/api/graphql', { ...as(role), json: { query }, method: 'POST' })
    const [error] = (body as GraphQLAnswer).errors ?? []
    const status = error?.extensions?.statusCode ?? 200
    if (status === 401 || status === 403) continue
    if (error && (!error.path || status >= 500)) throw cannotTell(`${kind} ${name}`, role, text.slice(0, 300))
    roles.push(role)
  }
  return roles
}

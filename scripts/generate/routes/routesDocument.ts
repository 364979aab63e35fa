import { TABLE_ROLES } from '../accessTable.js'
import type { ListedRoute, RouteList } from './listRoutes.js'

const callersIn = ({ callers }: ListedRoute): string => {
  if (callers.length === 0) return 'nobody'
  if (callers.length === TABLE_ROLES.length) return 'everybody'
  if (callers.length === TABLE_ROLES.length - 1 && !callers.includes('anonymous')) return 'every account'
  return callers.join(', ')
}

const table = (routes: readonly ListedRoute[]): string =>
  ['| route | who may call it | |', '|---|---|---|']
    .concat(routes.map((route) => `| \`${route.name}\` | ${callersIn(route)} | ${route.reason ?? ''} |`))
    .join('\n')

/** The list of routes as a page of the documentation. */
export const routesDocument = ({ api, graphQL, server }: RouteList): string => `# Every route, and who may call it

Made by \`npm run generate\` from the running server; do not edit. A test compares it with the running server, on both databases.

Each route was called by every role, with the id of a document that does not exist, of one made for it, or of the caller itself, and with an empty body. Who was not answered 401 or 403 *may call* it; which documents, languages and fields
are then reached is a question of its own, answered in [access.md](access.md). Where a call does not tell (it would end the caller's session, or is refused for what it carries), who may call is
stated, and the third column says why. *everybody*: without credentials too. *every account*: reader keys, translators, editors and administrators. *nobody*: kept shut, for code alone.
HEAD is answered as GET without its body; every address that is not here is a 404.

## The server

${table(server)}

## REST

${table(api)}

## GraphQL

Over \`POST /api/graphql\`.

${table(graphQL)}
`

import type { Endpoint } from 'payload'

const VERSION_PATHS = new Set(['/versions', '/versions/:id'])

type Owner = { auth?: { verify?: unknown }; endpoints: false | Omit<Endpoint, 'root'>[]; versions?: unknown }

/** Payload serves routes for what a collection has not (versions, verified addresses) and answers 500; here they are a 404 like any other address. */
export const withoutDeadRoutes = ({ auth, endpoints, versions }: Owner): Omit<Endpoint, 'root'>[] =>
  (endpoints || []).filter(
    ({ path }) => (versions || !VERSION_PATHS.has(path)) && (auth?.verify || path !== '/verify/:id'),
  )

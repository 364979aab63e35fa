import type { Endpoint, SanitizedConfig } from 'payload'

export type PayloadRoute = { method: string; path: string }

type Owner = { endpoints: false | Omit<Endpoint, 'root'>[]; prefix: string }

const ownersOf = ({ collections, endpoints, globals, routes: { api } }: SanitizedConfig): Owner[] => [
  ...collections.map((collection) => ({ endpoints: collection.endpoints, prefix: `${api}/${collection.slug}` })),
  ...globals.map((global) => ({ endpoints: global.endpoints, prefix: `${api}/globals/${global.slug}` })),
  {
    // An address that begins with the name of a collection is looked for among those of the collection alone.
    endpoints: endpoints.filter(({ path }) => !collections.some(({ slug }) => slug === path.split('/')[1])),
    prefix: api,
  },
]

/** Parameters match alike, whatever they are called. */
const shapeOf = ({ method, path }: PayloadRoute): string => `${method} ${path.replace(/:\w+/g, ':')}`

/** Every REST route that `handleEndpoints` can reach: of two that match alike, it takes the first. */
export const payloadRoutes = (config: SanitizedConfig): PayloadRoute[] =>
  ownersOf(config).flatMap(({ endpoints, prefix }) => {
    const routes = (endpoints || []).map(({ method, path }) => ({
      method: method.toUpperCase(),
      path: path === '/' ? prefix : `${prefix}${path}`,
    }))
    return routes.filter((route, index) => routes.findIndex((one) => shapeOf(one) === shapeOf(route)) === index)
  })

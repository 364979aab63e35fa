import type { Express } from 'express'

import express from 'express'

type Handler = { handle?: unknown; stack?: unknown }
type Mount = { handlers: Handler[]; path: string }
type ListedRoute = { methods: Record<string, boolean>; path: string }
type RouterPrototype = {
  route: (this: object, path: string) => ListedRoute
  use: (this: object, ...args: unknown[]) => unknown
}

export type ExpressRoute = { method: string; path: string }

/** No route of ours lists more methods than this one by one. */
const MANY = 8

const isHandler = (value: unknown): value is Handler => typeof value === 'function'
const join = (prefix: string, path: string): string => `${prefix}${path}`.replace(/\/{2,}/g, '/')

/**
 * Every address that Express itself serves, in the order of its making; `ANY /x/*` for a handler that takes whatever
 * begins with `/x`. Express forgets the paths it was given, so they are noted while the application is built.
 */
export const expressRoutes = (build: () => Express): ExpressRoute[] => {
  const prototype = express.Router.prototype as unknown as RouterPrototype
  const { route, use } = prototype
  const mounts = new Map<object, (ListedRoute | Mount)[]>()
  const note = (router: object, entry: ListedRoute | Mount): void => {
    mounts.set(router, [...(mounts.get(router) ?? []), entry])
  }
  prototype.route = function (path) {
    const made = route.call(this, path)
    note(this, made)
    return made
  }
  prototype.use = function (...args) {
    const [first] = args
    const paths = isHandler(first) ? ['/'] : [first].flat()
    const handlers = args.flat(3).filter(isHandler)
    for (const path of paths) note(this, { handlers, path: String(path) })
    return use.apply(this, args)
  }
  try {
    const app = build()
    const isRouter = ({ stack }: Handler): boolean => Array.isArray(stack)
    const withRouter = (router: object): Set<string> =>
      new Set(
        (mounts.get(router) ?? [])
          .filter((entry) => 'handlers' in entry && entry.handlers.some(isRouter))
          .map(({ path }) => path),
      )
    const walk = (router: object, prefix: string): ExpressRoute[] =>
      (mounts.get(router) ?? []).flatMap((entry) => {
        if ('methods' in entry) {
          const path = join(prefix, entry.path)
          // `all` notes every method there is.
          const methods = Object.keys(entry.methods).length > MANY ? ['any'] : Object.keys(entry.methods)
          return methods.map((method) => ({ method: method.toUpperCase(), path }))
        }
        const nested = entry.handlers.filter(isRouter)
        if (nested.length > 0) return nested.flatMap((inner) => walk(inner, join(prefix, entry.path)))
        // What stands over everything, or beside a router (its headers), serves no address of its own.
        const isBeside = entry.path === '/' || withRouter(router).has(entry.path)
        return isBeside ? [] : [{ method: 'ANY', path: `${join(prefix, entry.path)}/*` }]
      })
    const found = walk(app.router, '')
    return found.filter(
      ({ method, path }, index) => found.findIndex((one) => one.method === method && one.path === path) === index,
    )
  } finally {
    Object.assign(prototype, { route, use })
  }
}

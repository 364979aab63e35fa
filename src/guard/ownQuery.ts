import type { RequestContext } from 'payload'

const KEY = 'isOwnQuery'

/**
 * Context for a query that an endpoint of ours builds itself and runs with the reader's access: it is trusted to filter by
 * what the public may not name. Clients cannot set a context.
 */
export const ownQuery: RequestContext = { [KEY]: true }

export const isOwnQuery = (context: RequestContext): boolean => context[KEY] === true

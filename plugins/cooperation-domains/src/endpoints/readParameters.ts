import type { PayloadRequest } from 'payload'

import { QueryRefused } from '../ask/QueryRefused.js'

/**
 * The parameters of an endpoint of the plugin, each a text.
 *
 * @throws QueryRefused for one that there is not, or that is said twice
 */
export const readParameters = <Name extends string>(
  req: PayloadRequest,
  names: readonly Name[],
): Partial<Record<Name, string>> => {
  const query: Record<string, unknown> = req.query ?? {}
  for (const [name, value] of Object.entries(query)) {
    const parameter = name.slice(0, 60).replace(/[^\w-]/g, '?')
    if (!names.some((known) => known === name)) {
      throw new QueryRefused({ message: `There is no such parameter; there are ${names.join(', ')}.`, parameter })
    }
    if (typeof value !== 'string') throw new QueryRefused({ message: `${parameter} takes one value.`, parameter })
  }
  return query as Partial<Record<Name, string>>
}

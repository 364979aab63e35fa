import type { PayloadRequest } from 'payload'

import { QueryRefused } from '../ask/QueryRefused.js'

const spelt = (name: string): string => name.slice(0, 60).replace(/[^\w-]/g, '?')

/**
 * The named parameters of a query, each a text.
 *
 * @throws QueryRefused for one that is said twice
 */
export const pickParameters = <Name extends string>(
  { search }: Pick<PayloadRequest, 'search'>,
  names: readonly Name[],
): Partial<Record<Name, string>> => {
  const query = new URLSearchParams(search ?? '')
  const entries = names.flatMap((name) => {
    const [value, ...others] = query.getAll(name)
    if (others.length > 0) throw new QueryRefused({ message: `${name} takes one value.`, parameter: name })
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(entries) as Partial<Record<Name, string>>
}

/**
 * The parameters of an endpoint of the plugin.
 *
 * @throws QueryRefused for one that there is not, or that is said twice
 */
export const readParameters = <Name extends string>(
  req: Pick<PayloadRequest, 'search'>,
  names: readonly Name[],
): Partial<Record<Name, string>> => {
  const unknown = [...new URLSearchParams(req.search ?? '').keys()].find((name) => !names.some((own) => own === name))
  if (unknown === undefined) return pickParameters(req, names)
  throw new QueryRefused({
    message: `There is no such parameter; there are ${names.join(', ')}.`,
    parameter: spelt(unknown),
  })
}

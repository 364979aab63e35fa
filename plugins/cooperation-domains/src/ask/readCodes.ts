import type { DomainNode } from '../coverage/types.js'

import { QueryRefused } from './QueryRefused.js'
import { readList, shown } from './readList.js'

type ReadCodesArgs = { domains: ReadonlyMap<string, DomainNode>; name: string; value: unknown }

/**
 * The ids of the domains that are named by their codes; undefined where none is.
 *
 * @throws QueryRefused for a code that no domain has
 */
export const readCodes = ({ domains, name, value }: ReadCodesArgs): string[] | undefined => {
  const codes = readList(name, value)
  if (!codes) return undefined
  const byCode = new Map([...domains.values()].map(({ code, id }) => [code, id]))
  return codes.map((code) => {
    const id = byCode.get(code)
    if (id !== undefined) return id
    throw new QueryRefused({ message: `${name} names no domain: there is no code ${shown(code)}.`, parameter: name })
  })
}

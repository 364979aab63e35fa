import type { Partner } from '../service/loadPartners.js'

import { QueryRefused } from './QueryRefused.js'
import { readList, shown } from './readList.js'

type ReadPartnersArgs = {
  name: string
  /** Those that the reader may know of. */
  partners: ReadonlyMap<string, Partner>
  value: unknown
}

/**
 * The partners that are named by their ids; undefined where none is.
 *
 * @throws QueryRefused for an id that no partner has, in the same words for one that the reader may not see
 */
export const readPartners = ({ name, partners, value }: ReadPartnersArgs): string[] | undefined => {
  const ids = readList(name, value)
  const unknown = ids?.find((id) => !partners.has(id))
  if (unknown === undefined) return ids
  throw new QueryRefused({ message: `${name} names no partner: there is no id ${shown(unknown)}.`, parameter: name })
}

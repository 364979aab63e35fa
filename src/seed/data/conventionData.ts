import type { ConventionSeed } from '../content/types.js'
import type { SeedIds } from '../ids.js'

import { idOf, idsOf } from '../ids.js'

export const conventionData = (seed: ConventionSeed, ids: SeedIds): object => {
  const {
    amends,
    deliberation,
    domains,
    fictional: _fictional,
    fictionalFields: _fields,
    key: _key,
    parent,
    parties,
    publish: _publish,
    ...fields
  } = seed
  return {
    ...fields,
    domains: idsOf(ids, 'domains', domains),
    parties: parties.map((party) => ({ ...party, partner: idOf(ids, 'partner-cities', party.partner) })),
    ...(amends && { amends: idOf(ids, 'conventions', amends) }),
    ...(parent && { parent: idOf(ids, 'conventions', parent) }),
    ...(deliberation && { deliberation: { adoptedOn: deliberation.adoptedOn, reference: deliberation.reference } }),
  }
}

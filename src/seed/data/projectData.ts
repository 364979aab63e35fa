import type { ProjectSeed } from '../content/types.js'
import type { SeedIds } from '../ids.js'

import { idOf, idsOf } from '../ids.js'

export const projectData = (seed: ProjectSeed, ids: SeedIds): object => {
  const {
    conventions,
    cover,
    domains,
    fictional: _fictional,
    fictionalFields: _fields,
    key: _key,
    partners,
    publish: _publish,
    ...fields
  } = seed
  return {
    ...fields,
    conventions: idsOf(ids, 'conventions', conventions),
    cover: idOf(ids, 'media', cover),
    domains: idsOf(ids, 'domains', domains).map((domain) => ({ domain })),
    partners: partners.map((row) => ({
      domains: idsOf(ids, 'domains', row.domains),
      partner: idOf(ids, 'partner-cities', row.partner),
      role: row.role,
    })),
  }
}

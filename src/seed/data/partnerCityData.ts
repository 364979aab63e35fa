import type { PartnerCitySeed } from '../content/types.js'
import type { SeedIds } from '../ids.js'

import { idOf } from '../ids.js'

export const partnerCityData = (seed: PartnerCitySeed, ids: SeedIds): object => {
  const {
    cover,
    fictional: _fictional,
    fictionalFields: _fields,
    key: _key,
    publish: _publish,
    timeline,
    ...fields
  } = seed
  return {
    ...fields,
    cover: idOf(ids, 'media', cover),
    timeline: timeline.map(({ precision: _precision, ...entry }) => entry),
  }
}

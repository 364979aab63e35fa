import type { SeedContent } from './types.js'

import { city } from './city.js'
import { conventions } from './conventions.js'
import { media } from './media.js'
import { organisations } from './organisations.js'
import { pages } from './pages.js'
import { partnerCities } from './partnerCities.js'
import { projects } from './projects.js'
import { withFrenchSpaces } from './withFrenchSpaces.js'

export { toLexical } from './toLexical.js'
export type * from './types.js'

/** The demonstration content: public facts about Le Lamentin's cooperation; what is made up says so ("fictif"). */
export const DEMO_CONTENT: SeedContent = withFrenchSpaces<SeedContent>({
  city,
  conventions,
  media,
  organisations,
  pages,
  partnerCities,
  projects,
})

import type { ProjectSeed } from './types.js'

import { biodiversity2010 } from './projects/biodiversity2010.js'
import { culture2010 } from './projects/culture2010.js'
import { delegation2025 } from './projects/delegation2025.js'
import { heritage2010 } from './projects/heritage2010.js'
import { schoolsAndRisks2027 } from './projects/schoolsAndRisks2027.js'
import { toitsSolidaridad } from './projects/toitsSolidaridad.js'
import { toysForCarrefour } from './projects/toysForCarrefour.js'

export const projects: ProjectSeed[] = [
  toitsSolidaridad,
  toysForCarrefour,
  biodiversity2010,
  culture2010,
  heritage2010,
  delegation2025,
  schoolsAndRisks2027,
]

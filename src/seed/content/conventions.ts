import type { ConventionSeed } from './types.js'

import { carrefourPartnership2011 } from './conventions/carrefourPartnership2011.js'
import { santiagoAccord2010 } from './conventions/santiagoAccord2010.js'
import { santiagoCharter1996 } from './conventions/santiagoCharter1996.js'
import { santiagoImplementing2027 } from './conventions/santiagoImplementing2027.js'

/** A parent comes before the agreements that rest on it. */
export const conventions: ConventionSeed[] = [
  santiagoCharter1996,
  santiagoAccord2010,
  carrefourPartnership2011,
  santiagoImplementing2027,
]

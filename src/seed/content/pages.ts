import type { PageSeed } from './types.js'

import { contact } from './pages/contact.js'
import { cooperation } from './pages/cooperation.js'
import { home } from './pages/home.js'
import { legalFramework } from './pages/legalFramework.js'
import { openData } from './pages/openData.js'
import { partners } from './pages/partners.js'

/** A parent comes before its children. */
export const pages: PageSeed[] = [home, cooperation, legalFramework, partners, openData, contact]

import type { Where } from 'payload'

import type { Locale } from '../config/localization.js'

export const publishedIn = (locale: Locale): Where => ({ [`_status.${locale}`]: { equals: 'published' } })

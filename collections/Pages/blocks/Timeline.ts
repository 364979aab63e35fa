import type { Block } from 'payload'

import { blockAdmin } from '../../../src/fields/blockAdmin.js'
import { blockHeading } from '../../../src/fields/blockHeading.js'
import { timelineEntries } from '../../../src/fields/timelineEntries.js'

const KIND = { en: 'Timeline', es: 'Cronología', fr: 'Frise chronologique' }

export const Timeline: Block = {
  slug: 'timeline',
  admin: blockAdmin(KIND, { name: 'heading' }),
  fields: [blockHeading(), timelineEntries({ name: 'entries' })],
  interfaceName: 'TimelineBlock',
  labels: {
    plural: { en: 'Timelines', es: 'Cronologías', fr: 'Frises chronologiques' },
    singular: KIND,
  },
}

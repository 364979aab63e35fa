import type { Block } from 'payload'

import { blockHeading } from '../../../src/fields/blockHeading.js'
import { timelineEntries } from '../../../src/fields/timelineEntries.js'

export const Timeline: Block = {
  slug: 'timeline',
  fields: [blockHeading(), timelineEntries({ name: 'entries' })],
  interfaceName: 'TimelineBlock',
  labels: {
    plural: { en: 'Timelines', es: 'Cronologías', fr: 'Frises chronologiques' },
    singular: { en: 'Timeline', es: 'Cronología', fr: 'Frise chronologique' },
  },
}

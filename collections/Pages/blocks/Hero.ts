import type { Block } from 'payload'

import { blockAdmin } from '../../../src/fields/blockAdmin.js'
import { blockHeading } from '../../../src/fields/blockHeading.js'
import { blockText } from '../../../src/fields/blockText.js'
import { picture } from '../../../src/fields/picture.js'

const KIND = { en: 'Banner', es: 'Cabecera', fr: 'Bandeau' }

export const Hero: Block = {
  slug: 'hero',
  admin: blockAdmin(KIND, { name: 'heading' }),
  fields: [blockHeading(), blockText(), picture('media', { en: 'Picture', es: 'Imagen', fr: 'Image' })],
  interfaceName: 'HeroBlock',
  labels: {
    plural: { en: 'Banners', es: 'Cabeceras', fr: 'Bandeaux' },
    singular: KIND,
  },
}

import type { Block } from 'payload'

import { blockHeading } from '../../../src/fields/blockHeading.js'
import { blockText } from '../../../src/fields/blockText.js'
import { picture } from '../../../src/fields/picture.js'

export const Hero: Block = {
  slug: 'hero',
  fields: [blockHeading(), blockText(), picture('media', { en: 'Picture', es: 'Imagen', fr: 'Image' })],
  interfaceName: 'HeroBlock',
  labels: {
    plural: { en: 'Banners', es: 'Cabeceras', fr: 'Bandeaux' },
    singular: { en: 'Banner', es: 'Cabecera', fr: 'Bandeau' },
  },
}

import type { Block } from 'payload'

import { blockAdmin } from '../../../src/fields/blockAdmin.js'
import { blockHeading } from '../../../src/fields/blockHeading.js'

const KIND = { en: 'List of partner cities', es: 'Lista de ciudades socias', fr: 'Liste des villes partenaires' }

/** A frontend fills it with the partner cities; the editor chooses where it stands. */
export const PartnerList: Block = {
  slug: 'partnerList',
  admin: blockAdmin(KIND, { name: 'heading' }),
  fields: [blockHeading()],
  interfaceName: 'PartnerListBlock',
  labels: {
    plural: { en: 'Lists of partner cities', es: 'Listas de ciudades socias', fr: 'Listes des villes partenaires' },
    singular: KIND,
  },
}

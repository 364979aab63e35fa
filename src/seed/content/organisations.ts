import type { OrganisationSeed } from './types.js'

/** Public bodies of the island, as the public registers name them; their yearly resources are not known. */
export const organisations: OrganisationSeed[] = [
  {
    key: 'ville-du-lamentin',
    name: 'Ville du Lamentin',
    type: '11',
    siren: '219722139',
    website: 'https://mairie-lelamentin.fr',
    services: [],
  },
  {
    key: 'cacem',
    name: 'Communauté d’agglomération du centre de la Martinique (CACEM)',
    type: '11',
    siren: '249720061',
    services: ['water', 'sanitation', 'waste'],
  },
  {
    key: 'ctm',
    name: 'Collectivité territoriale de Martinique (CTM)',
    type: '11',
    services: [],
  },
]

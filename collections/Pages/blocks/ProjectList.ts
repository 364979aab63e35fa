import type { Block } from 'payload'

import { blockAdmin } from '../../../src/fields/blockAdmin.js'
import { blockHeading } from '../../../src/fields/blockHeading.js'

const KIND = { en: 'List of projects', es: 'Lista de proyectos', fr: 'Liste de projets' }

/** A frontend fills it with the latest projects; the editor chooses how many. */
export const ProjectList: Block = {
  slug: 'projectList',
  admin: blockAdmin(KIND, { name: 'heading' }),
  fields: [
    blockHeading(),
    {
      name: 'limit',
      type: 'number',
      defaultValue: 6,
      label: { en: 'Number of projects', es: 'Número de proyectos', fr: 'Nombre de projets' },
      max: 50,
      min: 1,
    },
  ],
  interfaceName: 'ProjectListBlock',
  labels: {
    plural: { en: 'Lists of projects', es: 'Listas de proyectos', fr: 'Listes de projets' },
    singular: KIND,
  },
}

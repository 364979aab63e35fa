import type { FieldAccess, RelationshipField } from 'payload'

/** The share of one partner in a project: these domains, or all of the project’s where empty. */
export const partnerDomains = (access: { update?: FieldAccess }): RelationshipField => ({
  name: 'domains',
  type: 'relationship',
  access,
  admin: {
    description: {
      en: 'Empty: all the domains of the project.',
      es: 'Vacío: todos los ámbitos del proyecto.',
      fr: 'Vide : tous les domaines du projet.',
    },
  },
  hasMany: true,
  label: { en: 'Domains with this partner', es: 'Ámbitos con este socio', fr: 'Domaines avec ce partenaire' },
  maxDepth: 1,
  relationTo: 'domains',
})

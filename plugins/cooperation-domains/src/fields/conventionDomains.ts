import type { FieldAccess, RelationshipField } from 'payload'

/** The domains in which a convention allows the parties to cooperate. */
export const conventionDomains = (access: { update?: FieldAccess }): RelationshipField => ({
  name: 'domains',
  type: 'relationship',
  access,
  admin: {
    description: {
      en: 'In which domains the parties agree to cooperate.',
      es: 'En qué ámbitos acuerdan cooperar las partes.',
      fr: 'Dans quels domaines les parties conviennent de coopérer.',
    },
  },
  hasMany: true,
  label: { en: 'Domains', es: 'Ámbitos', fr: 'Domaines' },
  maxDepth: 1,
  relationTo: 'domains',
})

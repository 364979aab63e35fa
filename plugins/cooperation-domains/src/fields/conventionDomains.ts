import type { CheckboxField, FieldAccess, RelationshipField } from 'payload'

import { adminComponent } from '../admin/adminComponent.js'

type Access = { update?: FieldAccess }
type Convention = { instrument?: null | string; parent?: unknown } | undefined

const isAmendment = (data: unknown): boolean => (data as Convention)?.instrument === 'amendment'
const hasParent = (data: unknown): boolean => !isAmendment(data) && Boolean((data as Convention)?.parent)

/** The domains in which a convention allows the parties to cooperate; those that an amendment adds. */
const domains = (access: Access): RelationshipField => ({
  name: 'domains',
  type: 'relationship',
  access,
  admin: {
    description: {
      en: 'In which domains the parties agree to cooperate; in an amendment, those that it adds.',
      es: 'En qué ámbitos acuerdan cooperar las partes; en una enmienda, los que añade.',
      fr: 'Dans quels domaines les parties conviennent de coopérer ; pour un avenant, ceux qu’il ajoute.',
    },
  },
  hasMany: true,
  label: { en: 'Domains', es: 'Ámbitos', fr: 'Domaines' },
  maxDepth: 1,
  relationTo: 'domains',
})

/** The domains that an amendment takes away, with those below them. */
const removedDomains = (access: Access): RelationshipField => ({
  name: 'removedDomains',
  type: 'relationship',
  access,
  admin: {
    condition: isAmendment,
    description: {
      en: 'Those that the amendment takes away, with the domains below them.',
      es: 'Los que la enmienda suprime, con los que están por debajo.',
      fr: 'Ceux que l’avenant retire, avec les domaines placés sous eux.',
    },
  },
  hasMany: true,
  label: { en: 'Domains taken away', es: 'Ámbitos suprimidos', fr: 'Domaines retirés' },
  maxDepth: 1,
  relationTo: 'domains',
})

/** Whether the domains of the parent count too, while it is in force and with its own parties. */
const inheritsDomains = (access: Access, adminFolder: string): CheckboxField => ({
  name: 'inheritsDomains',
  type: 'checkbox',
  access,
  admin: {
    components: { Diff: adminComponent(adminFolder, 'shared/YesNoDiff') },
    condition: hasParent,
    description: {
      en: 'While that agreement is in force, with the partners that are among its parties too.',
      es: 'Mientras ese acuerdo esté en vigor, con los socios que también son parte de él.',
      fr: 'Tant que cet accord est en vigueur, avec les partenaires qui y sont aussi parties.',
    },
  },
  defaultValue: false,
  label: {
    en: 'Takes over the domains of the agreement it applies',
    es: 'Retoma los ámbitos del acuerdo que aplica',
    fr: 'Reprend les domaines de l’accord appliqué',
  },
})

/** What a convention says of domains. */
export const conventionDomains = (access: Access, adminFolder: string): (CheckboxField | RelationshipField)[] => [
  domains(access),
  removedDomains(access),
  inheritsDomains(access, adminFolder),
]

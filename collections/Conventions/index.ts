import { contentCollection } from '../../src/content/contentCollection.js'
import { GROUPS } from '../../src/content/groups.js'
import { internalNotes } from '../../src/fields/internalNotes.js'
import { INSTRUMENTS } from '../../src/fields/options/conventions.js'
import { slug } from '../../src/fields/slug.js'
import { actsTab } from './tabs/actsTab.js'
import { agreementTab } from './tabs/agreementTab.js'
import { datesTab } from './tabs/datesTab.js'
import { projectsTab } from './tabs/projectsTab.js'

const isAmendment = (data: unknown): boolean =>
  (data as { instrument?: string } | undefined)?.instrument === 'amendment'

/** Agreements signed between the city and foreign authorities. */
export const Conventions = contentCollection<'conventions'>({
  slug: 'conventions',
  admin: {
    defaultColumns: ['title', 'reference', 'instrument', 'signedOn', 'endsOn', '_status'],
    description: {
      en: 'Agreements signed with foreign authorities: charters, framework agreements, amendments…',
      es: 'Acuerdos firmados con autoridades extranjeras: cartas, convenios marco, enmiendas…',
      fr: 'Les accords signés avec des collectivités étrangères : chartes, conventions-cadres, avenants…',
    },
    group: GROUPS.cooperation,
    listSearchableFields: ['title', 'reference'],
    pagination: { defaultLimit: 25 },
    useAsTitle: 'title',
  },
  defaultPopulate: {
    _locale: true,
    _status: true,
    endsOn: true,
    instrument: true,
    reference: true,
    signedOn: true,
    slug: true,
    title: true,
  },
  defaultSort: '-signedOn',
  fields: [
    {
      type: 'tabs',
      tabs: [agreementTab, datesTab, actsTab, projectsTab],
    },
    slug('title'),
    {
      name: 'instrument',
      type: 'select',
      admin: { position: 'sidebar' },
      defaultValue: 'framework',
      index: true,
      label: { en: 'Instrument', es: 'Instrumento', fr: 'Nature de l’acte' },
      options: INSTRUMENTS,
      required: true,
    },
    {
      name: 'reference',
      type: 'text',
      admin: { position: 'sidebar' },
      label: { en: 'Reference', es: 'Referencia', fr: 'Référence' },
      maxLength: 100,
    },
    {
      name: 'parent',
      type: 'relationship',
      admin: {
        condition: (data) => !isAmendment(data),
        description: {
          en: 'The framework agreement this one applies.',
          es: 'El convenio marco que este aplica.',
          fr: 'La convention-cadre que celle-ci applique.',
        },
        position: 'sidebar',
      },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      label: { en: 'Under the agreement', es: 'En aplicación de', fr: 'En application de' },
      maxDepth: 1,
      relationTo: 'conventions',
    },
    {
      name: 'amends',
      type: 'relationship',
      admin: { condition: (data) => isAmendment(data), position: 'sidebar' },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      label: { en: 'Amends', es: 'Modifica', fr: 'Modifie' },
      maxDepth: 1,
      relationTo: 'conventions',
    },
    internalNotes(),
  ],
  graphQL: { pluralName: 'Conventions', singularName: 'Convention' },
  labels: {
    plural: { en: 'Conventions', es: 'Convenios', fr: 'Conventions' },
    singular: { en: 'Convention', es: 'Convenio', fr: 'Convention' },
  },
})

import type { CollectionConfig } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { calendarDay } from '../fields/calendarDay.js'

export const FORCED_CHANGES = 'forced-changes'

type Settings = Pick<CooperationDomainsSettings, 'adminGroup' | 'seesDrafts'>

/** What was done although published projects lost their cover by it: written by the plugin alone, read by staff, never changed. */
export const createForcedChanges = ({ adminGroup, seesDrafts }: Settings): CollectionConfig => ({
  slug: FORCED_CHANGES,
  access: {
    create: () => false,
    delete: () => false,
    read: ({ req }) => seesDrafts(req),
    readVersions: () => false,
    update: () => false,
  },
  admin: {
    defaultColumns: ['documentTitle', 'forcedOn', 'forcedBy', 'reason'],
    description: {
      en: 'Changes made although published projects lost their cover: who, when and why.',
      es: 'Cambios hechos aunque proyectos publicados perdieran su cobertura: quién, cuándo y por qué.',
      fr: 'Les modifications faites alors que des projets publiés perdaient leur couverture : qui, quand et pourquoi.',
    },
    useAsTitle: 'documentTitle',
    ...(adminGroup && { group: adminGroup }),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields: [
    {
      name: 'documentTitle',
      type: 'text',
      label: { en: 'Document', es: 'Documento', fr: 'Document' },
      maxLength: 300,
    },
    calendarDay({ label: { en: 'Forced on', es: 'Forzado el', fr: 'Le' }, name: 'forcedOn', required: true }),
    {
      name: 'forcedBy',
      type: 'text',
      label: { en: 'Forced by', es: 'Forzado por', fr: 'Par' },
      maxLength: 200,
    },
    {
      name: 'reason',
      type: 'textarea',
      label: { en: 'Reason', es: 'Motivo', fr: 'Motif' },
      maxLength: 2000,
      required: true,
    },
    {
      name: 'losses',
      type: 'textarea',
      admin: {
        description: {
          en: 'Projects with their partners and domains, as they were called then.',
          es: 'Proyectos con sus socios y ámbitos, con los nombres de entonces.',
          fr: 'Les projets avec leurs partenaires et domaines, tels qu’ils s’appelaient alors.',
        },
      },
      label: { en: 'What lost its cover', es: 'Lo que perdió su cobertura', fr: 'Ce qui a perdu sa couverture' },
      maxLength: 20_000,
    },
    {
      name: 'documentCollection',
      type: 'text',
      admin: { position: 'sidebar' },
      label: { en: 'Collection', es: 'Colección', fr: 'Collection' },
      maxLength: 100,
    },
    {
      name: 'document',
      type: 'text',
      admin: { position: 'sidebar' },
      label: { en: 'Id', es: 'Id', fr: 'Id' },
      maxLength: 100,
    },
  ],
  graphQL: false,
  labels: {
    plural: { en: 'Forced changes', es: 'Cambios forzados', fr: 'Passages en force' },
    singular: { en: 'Forced change', es: 'Cambio forzado', fr: 'Passage en force' },
  },
})

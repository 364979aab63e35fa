import type { CollectionConfig, TextFieldSingleValidation } from 'payload'

import { text } from 'payload/shared'

import type { CooperationDomainsSettings } from '../types.js'

import { isWebAddress } from '../fields/isWebAddress.js'
import { services } from '../fields/services.js'
import { inLanguageOf } from '../fields/text.js'
import { ORGANISATION_TYPES } from '../vocabulary/organisationTypes.js'

const SIREN = /^\d{9}$/

const isSiren: TextFieldSingleValidation = (value, options) =>
  typeof value === 'string' && value !== '' && !SIREN.test(value)
    ? inLanguageOf(options.req, {
        en: 'A SIREN number has nine digits.',
        es: 'Un número SIREN tiene nueve cifras.',
        fr: 'Un numéro SIREN compte neuf chiffres.',
      })
    : text(value, options)

type Settings = Pick<CooperationDomainsSettings, 'adminGroup' | 'organisations' | 'readStaffFields'>

/** Who pays for projects or runs a service that may: authorities, agencies, associations. */
export const createOrganisations = ({ adminGroup, organisations, readStaffFields }: Settings): CollectionConfig => ({
  slug: 'organisations',
  access: organisations,
  admin: {
    defaultColumns: ['name', 'type', 'siren', 'website'],
    description: {
      en: 'Funders of projects, associations and authorities that run public services.',
      es: 'Financiadores de proyectos, asociaciones y autoridades que gestionan servicios públicos.',
      fr: 'Les financeurs des projets, les associations, les collectivités qui gèrent des services publics.',
    },
    listSearchableFields: ['name', 'siren'],
    pagination: { defaultLimit: 25 },
    useAsTitle: 'name',
    ...(adminGroup && { group: adminGroup }),
  },
  defaultPopulate: { name: true, type: true, website: true },
  defaultSort: 'name',
  disableDuplicate: true,
  fields: [
    {
      name: 'name',
      type: 'text',
      index: true,
      label: { en: 'Name', es: 'Nombre', fr: 'Nom' },
      maxLength: 200,
      required: true,
    },
    {
      name: 'type',
      type: 'select',
      admin: { position: 'sidebar' },
      label: { en: 'Type', es: 'Tipo', fr: 'Type' },
      options: ORGANISATION_TYPES,
      required: true,
    },
    {
      name: 'siren',
      type: 'text',
      admin: {
        description: { en: 'Nine digits.', es: 'Nueve cifras.', fr: 'Neuf chiffres.' },
        position: 'sidebar',
      },
      label: { en: 'SIREN number', es: 'Número SIREN', fr: 'Numéro SIREN' },
      maxLength: 9,
      validate: isSiren,
    },
    {
      name: 'website',
      type: 'text',
      label: { en: 'Website', es: 'Sitio web', fr: 'Site internet' },
      maxLength: 500,
      validate: isWebAddress,
    },
    services({ readStaffFields }),
    {
      name: 'internalNotes',
      type: 'textarea',
      access: { read: readStaffFields },
      admin: {
        description: {
          en: 'For colleagues only: never shown on the website or in the API.',
          es: 'Solo para el equipo: nunca se muestra en el sitio ni en la API.',
          fr: 'Pour l’équipe seulement : jamais visible sur le site ni dans l’API.',
        },
        position: 'sidebar',
      },
      label: { en: 'Internal notes', es: 'Notas internas', fr: 'Notes internes' },
      maxLength: 10_000,
    },
  ],
  graphQL: { pluralName: 'Organisations', singularName: 'Organisation' },
  labels: {
    plural: { en: 'Organisations', es: 'Organizaciones', fr: 'Organisations' },
    singular: { en: 'Organisation', es: 'Organización', fr: 'Organisation' },
  },
})

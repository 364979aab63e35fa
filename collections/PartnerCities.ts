import { contentCollection } from '../src/content/contentCollection.js'
import { GROUPS } from '../src/content/groups.js'
import { calendarDay } from '../src/fields/calendarDay.js'
import { coordinate } from '../src/fields/coordinate.js'
import { country } from '../src/fields/country.js'
import { externalIds } from '../src/fields/externalIds.js'
import { internalNotes } from '../src/fields/internalNotes.js'
import { AUTHORITY_TYPES, COOPERATION_TYPES, RELATION_STATUSES } from '../src/fields/options/partners.js'
import { picture } from '../src/fields/picture.js'
import { slug } from '../src/fields/slug.js'
import { summary } from '../src/fields/summary.js'
import { timelineEntries } from '../src/fields/timelineEntries.js'
import { TITLE_CELL } from '../src/fields/titleCell.js'
import { isWebAddress } from '../src/fields/validation/isWebAddress.js'

/** Foreign authorities the city is twinned or linked with. */
export const PartnerCities = contentCollection<'partner-cities'>({
  slug: 'partner-cities',
  admin: {
    defaultColumns: ['name', 'country', 'relationStatus', 'relationSince', '_status'],
    description: {
      en: 'Foreign cities and authorities the city is twinned or linked with.',
      es: 'Ciudades y autoridades extranjeras hermanadas o vinculadas con la ciudad.',
      fr: 'Les villes et collectivités étrangères jumelées ou liées avec la ville.',
    },
    group: GROUPS.cooperation,
    listSearchableFields: ['name', 'officialName'],
    pagination: { defaultLimit: 25 },
    useAsTitle: 'name',
  },
  defaultPopulate: { _locale: true, _status: true, country: true, name: true, relationStatus: true, slug: true },
  defaultSort: 'name',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          admin: {
            description: {
              en: 'What the public reads on the partner’s page.',
              es: 'Lo que el público lee en la página de la ciudad.',
              fr: 'Ce que le public lit sur la page du partenaire.',
            },
          },
          fields: [
            {
              name: 'name',
              type: 'text',
              admin: { components: { Cell: TITLE_CELL } },
              index: true,
              label: { en: 'Name', es: 'Nombre', fr: 'Nom' },
              localized: true,
              maxLength: 200,
              required: true,
            },
            summary(),
            {
              name: 'portrait',
              type: 'richText',
              label: { en: 'Portrait', es: 'Retrato', fr: 'Portrait' },
              localized: true,
            },
            picture('cover', { en: 'Main picture', es: 'Imagen principal', fr: 'Image principale' }),
          ],
          label: { en: 'Presentation', es: 'Presentación', fr: 'Présentation' },
        },
        {
          fields: [
            {
              name: 'officialName',
              type: 'text',
              admin: {
                description: {
                  en: 'As written in agreements, in the partner’s own language.',
                  es: 'Tal como figura en los convenios, en el idioma del socio.',
                  fr: 'Tel qu’il figure dans les conventions, dans la langue du partenaire.',
                },
              },
              label: { en: 'Official name', es: 'Nombre oficial', fr: 'Nom officiel' },
              maxLength: 200,
            },
            {
              type: 'row',
              fields: [
                country(),
                {
                  name: 'authorityType',
                  type: 'select',
                  defaultValue: 'commune',
                  label: { en: 'Kind of authority', es: 'Tipo de autoridad', fr: 'Nature de la collectivité' },
                  options: AUTHORITY_TYPES,
                  required: true,
                },
              ],
            },
            { type: 'row', fields: [coordinate('latitude'), coordinate('longitude')] },
            {
              type: 'row',
              fields: [
                {
                  name: 'population',
                  type: 'number',
                  label: { en: 'Population', es: 'Población', fr: 'Population' },
                  max: 50_000_000,
                  min: 0,
                },
                {
                  name: 'website',
                  type: 'text',
                  label: { en: 'Website', es: 'Sitio web', fr: 'Site internet' },
                  maxLength: 500,
                  validate: isWebAddress,
                },
              ],
            },
            externalIds(),
          ],
          label: { en: 'Identity', es: 'Identidad', fr: 'Fiche d’identité' },
        },
        {
          fields: [
            timelineEntries({
              description: {
                en: 'The story of the partnership in a few dates.',
                es: 'La historia de la cooperación en algunas fechas.',
                fr: 'L’histoire du partenariat en quelques dates.',
              },
              name: 'timeline',
            }),
          ],
          label: { en: 'Key dates', es: 'Algunas fechas', fr: 'Quelques dates' },
        },
        {
          fields: [
            {
              name: 'conventions',
              type: 'join',
              admin: { defaultColumns: ['title', 'instrument', 'signedOn', 'endsOn'] },
              collection: 'conventions',
              label: { en: 'Conventions', es: 'Convenios', fr: 'Conventions' },
              on: 'parties.partner',
            },
            {
              name: 'projects',
              type: 'join',
              admin: { defaultColumns: ['title', 'activityStatus', 'startsOn', 'endsOn'] },
              collection: 'projects',
              label: { en: 'Projects', es: 'Proyectos', fr: 'Projets' },
              on: 'partners.partner',
            },
          ],
          label: { en: 'Conventions and projects', es: 'Convenios y proyectos', fr: 'Conventions et projets' },
        },
      ],
    },
    slug('name'),
    {
      name: 'relationStatus',
      type: 'select',
      admin: { position: 'sidebar' },
      defaultValue: 'active',
      index: true,
      label: { en: 'State of the relation', es: 'Estado de la relación', fr: 'État de la relation' },
      options: RELATION_STATUSES,
      required: true,
    },
    calendarDay({
      admin: { position: 'sidebar' },
      label: { en: 'Partners since', es: 'Socios desde', fr: 'Partenaires depuis' },
      name: 'relationSince',
    }),
    {
      name: 'cooperationTypes',
      type: 'select',
      admin: { position: 'sidebar' },
      hasMany: true,
      label: { en: 'Kinds of cooperation', es: 'Tipos de cooperación', fr: 'Types de coopération' },
      options: COOPERATION_TYPES,
    },
    internalNotes(),
  ],
  graphQL: { pluralName: 'PartnerCities', singularName: 'PartnerCity' },
  labels: {
    plural: { en: 'Partner cities', es: 'Ciudades socias', fr: 'Villes partenaires' },
    singular: { en: 'Partner city', es: 'Ciudad socia', fr: 'Ville partenaire' },
  },
})

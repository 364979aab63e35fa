import { contentCollection } from '../src/content/contentCollection.js'
import { GROUPS } from '../src/content/groups.js'
import { amount } from '../src/fields/amount.js'
import { calendarDay } from '../src/fields/calendarDay.js'
import { coordinate } from '../src/fields/coordinate.js'
import { currency } from '../src/fields/currency.js'
import { internalNotes } from '../src/fields/internalNotes.js'
import {
  ACTIVITY_STATUSES,
  BUDGET_STATUSES,
  MARKER_SCORES,
  PARTNER_ROLES,
  POLICY_MARKERS,
} from '../src/fields/options/projects.js'
import { picture } from '../src/fields/picture.js'
import { rowLabel } from '../src/fields/rowLabel.js'
import { slug } from '../src/fields/slug.js'
import { summary } from '../src/fields/summary.js'
import { sustainableDevelopment } from '../plugins/cooperation-domains/src/index.js'
import { title } from '../src/fields/title.js'
import { year } from '../src/fields/year.js'

/** What the city does with its partners, in the sense of an IATI activity. */
export const Projects = contentCollection<'projects'>({
  slug: 'projects',
  admin: {
    defaultColumns: ['title', 'code', 'activityStatus', 'startsOn', 'endsOn', '_status'],
    description: {
      en: 'Actions carried out with partner cities.',
      es: 'Acciones realizadas con las ciudades socias.',
      fr: 'Les actions menées avec les villes partenaires.',
    },
    group: GROUPS.cooperation,
    listSearchableFields: ['title', 'code'],
    pagination: { defaultLimit: 25 },
    useAsTitle: 'title',
  },
  defaultPopulate: {
    _locale: true,
    _status: true,
    activityStatus: true,
    code: true,
    cover: true,
    endsOn: true,
    slug: true,
    startsOn: true,
    summary: true,
    title: true,
  },
  defaultSort: '-startsOn',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          fields: [
            title(),
            summary(),
            { name: 'body', type: 'richText', label: { en: 'Text', es: 'Texto', fr: 'Texte' }, localized: true },
            picture('cover', { en: 'Main picture', es: 'Imagen principal', fr: 'Image principale' }),
            {
              name: 'gallery',
              type: 'upload',
              filterOptions: { mimeType: { contains: 'image/' } },
              hasMany: true,
              label: { en: 'Gallery', es: 'Galería', fr: 'Galerie' },
              maxDepth: 1,
              maxRows: 60,
              relationTo: 'media',
            },
          ],
          label: { en: 'Presentation', es: 'Presentación', fr: 'Présentation' },
        },
        {
          fields: [
            {
              name: 'partners',
              type: 'array',
              admin: {
                components: rowLabel(
                  { name: 'partner', relationTo: 'partner-cities', titleField: 'name' },
                  { name: 'role', options: PARTNER_ROLES },
                ),
                description: {
                  en: 'The cities and authorities the project is carried out with.',
                  es: 'Las ciudades y autoridades con las que se realiza el proyecto.',
                  fr: 'Les villes et collectivités avec lesquelles le projet est mené.',
                },
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'partner',
                      type: 'relationship',
                      label: { en: 'Partner', es: 'Socio', fr: 'Partenaire' },
                      maxDepth: 1,
                      relationTo: 'partner-cities',
                      required: true,
                    },
                    {
                      name: 'role',
                      type: 'select',
                      defaultValue: 'partner',
                      label: { en: 'Role', es: 'Papel', fr: 'Rôle' },
                      options: PARTNER_ROLES,
                    },
                  ],
                },
              ],
              label: { en: 'Partners', es: 'Socios', fr: 'Partenaires' },
              labels: {
                plural: { en: 'Partners', es: 'Socios', fr: 'Partenaires' },
                singular: { en: 'Partner', es: 'Socio', fr: 'Partenaire' },
              },
              maxRows: 30,
            },
            {
              name: 'conventions',
              type: 'relationship',
              admin: {
                description: {
                  en: 'The agreements under which the project is carried out.',
                  es: 'Los convenios en cuyo marco se realiza el proyecto.',
                  fr: 'Les accords dans le cadre desquels le projet est mené.',
                },
              },
              hasMany: true,
              label: { en: 'Conventions', es: 'Convenios', fr: 'Conventions' },
              maxDepth: 1,
              maxRows: 30,
              relationTo: 'conventions',
            },
          ],
          label: { en: 'Partners and agreements', es: 'Socios y convenios', fr: 'Partenaires et conventions' },
        },
        {
          fields: [
            ...sustainableDevelopment(),
            {
              name: 'policyMarkers',
              type: 'array',
              admin: {
                components: rowLabel(
                  { name: 'marker', options: POLICY_MARKERS },
                  { name: 'score', options: MARKER_SCORES },
                ),
                description: {
                  en: 'For the yearly declaration of official development assistance.',
                  es: 'Para la declaración anual de la ayuda oficial al desarrollo.',
                  fr: 'Pour la déclaration annuelle de l’aide publique au développement.',
                },
                initCollapsed: true,
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'marker',
                      type: 'select',
                      label: { en: 'Marker', es: 'Marcador', fr: 'Marqueur' },
                      options: POLICY_MARKERS,
                      required: true,
                    },
                    {
                      name: 'score',
                      type: 'select',
                      defaultValue: '0',
                      label: { en: 'Score', es: 'Puntuación', fr: 'Score' },
                      options: MARKER_SCORES,
                      required: true,
                    },
                  ],
                },
              ],
              label: { en: 'OECD markers', es: 'Marcadores de la OCDE', fr: 'Marqueurs de l’OCDE' },
              labels: {
                plural: { en: 'Markers', es: 'Marcadores', fr: 'Marqueurs' },
                singular: { en: 'Marker', es: 'Marcador', fr: 'Marqueur' },
              },
              maxRows: 6,
            },
            {
              name: 'results',
              type: 'array',
              admin: { components: rowLabel({ name: 'indicator' }), initCollapsed: true },
              fields: [
                {
                  name: 'indicator',
                  type: 'text',
                  label: { en: 'Indicator', es: 'Indicador', fr: 'Indicateur' },
                  localized: true,
                  maxLength: 300,
                  required: true,
                },
                {
                  type: 'row',
                  fields: [
                    amount({
                      label: { en: 'Baseline', es: 'Valor inicial', fr: 'Valeur de départ' },
                      name: 'baseline',
                    }),
                    amount({ label: { en: 'Target', es: 'Meta', fr: 'Cible' }, name: 'target' }),
                    amount({ label: { en: 'Actual', es: 'Logrado', fr: 'Réalisé' }, name: 'actual' }),
                    calendarDay({ label: { en: 'Measured on', es: 'Medido el', fr: 'Mesuré le' }, name: 'measuredOn' }),
                  ],
                },
              ],
              label: { en: 'Results', es: 'Resultados', fr: 'Résultats' },
              labels: {
                plural: { en: 'Results', es: 'Resultados', fr: 'Résultats' },
                singular: { en: 'Result', es: 'Resultado', fr: 'Résultat' },
              },
              maxRows: 50,
            },
          ],
          label: { en: 'Goals and results', es: 'Objetivos y resultados', fr: 'Objectifs et résultats' },
        },
        {
          fields: [
            {
              name: 'budget',
              type: 'array',
              admin: {
                components: rowLabel({ name: 'year' }, { name: 'amount' }, { name: 'currency' }),
                description: {
                  en: 'What the project is to cost, one line a year.',
                  es: 'Lo que costará el proyecto, una línea por año.',
                  fr: 'Ce que le projet doit coûter, une ligne par année.',
                },
                initCollapsed: true,
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    year(),
                    amount({ label: { en: 'Amount', es: 'Importe', fr: 'Montant' }, name: 'amount', required: true }),
                    currency(),
                    {
                      name: 'status',
                      type: 'select',
                      defaultValue: 'indicative',
                      label: { en: 'Status', es: 'Estado', fr: 'Statut' },
                      options: BUDGET_STATUSES,
                    },
                  ],
                },
              ],
              label: { en: 'Budget', es: 'Presupuesto', fr: 'Budget' },
              labels: {
                plural: { en: 'Lines', es: 'Líneas', fr: 'Lignes' },
                singular: { en: 'Line', es: 'Línea', fr: 'Ligne' },
              },
              maxRows: 60,
            },
            {
              name: 'documents',
              type: 'upload',
              hasMany: true,
              label: { en: 'Documents', es: 'Documentos', fr: 'Documents' },
              maxDepth: 1,
              maxRows: 30,
              relationTo: 'media',
            },
          ],
          label: { en: 'Budget and documents', es: 'Presupuesto y documentos', fr: 'Budget et documents' },
        },
        {
          fields: [
            {
              name: 'locations',
              type: 'array',
              admin: {
                components: rowLabel({ name: 'name' }),
                description: {
                  en: 'Where the project takes place, to show it on a map.',
                  es: 'Dónde se realiza el proyecto, para mostrarlo en un mapa.',
                  fr: 'Là où le projet se déroule, pour le montrer sur une carte.',
                },
                initCollapsed: true,
              },
              fields: [
                {
                  name: 'name',
                  type: 'text',
                  label: { en: 'Place', es: 'Lugar', fr: 'Lieu' },
                  localized: true,
                  maxLength: 200,
                  required: true,
                },
                { type: 'row', fields: [coordinate('latitude'), coordinate('longitude')] },
              ],
              label: { en: 'Places', es: 'Lugares', fr: 'Lieux' },
              labels: {
                plural: { en: 'Places', es: 'Lugares', fr: 'Lieux' },
                singular: { en: 'Place', es: 'Lugar', fr: 'Lieu' },
              },
              maxRows: 50,
            },
          ],
          label: { en: 'Places', es: 'Lugares', fr: 'Lieux' },
        },
      ],
    },
    slug('title'),
    {
      name: 'code',
      type: 'text',
      admin: {
        description: {
          en: 'The service’s own file number.',
          es: 'El número de expediente del servicio.',
          fr: 'Le numéro de dossier du service.',
        },
        position: 'sidebar',
      },
      label: { en: 'Code', es: 'Código', fr: 'Code' },
      maxLength: 50,
    },
    {
      name: 'activityStatus',
      type: 'select',
      admin: { position: 'sidebar' },
      defaultValue: 'pipeline',
      index: true,
      label: { en: 'Progress', es: 'Avance', fr: 'Avancement' },
      options: ACTIVITY_STATUSES,
      required: true,
    },
    calendarDay({
      admin: { position: 'sidebar' },
      label: { en: 'Starts on', es: 'Empieza el', fr: 'Début' },
      name: 'startsOn',
    }),
    calendarDay({
      admin: { position: 'sidebar' },
      label: { en: 'Ends on', es: 'Termina el', fr: 'Fin' },
      name: 'endsOn',
    }),
    internalNotes(),
  ],
  graphQL: { pluralName: 'Projects', singularName: 'Project' },
  labels: {
    plural: { en: 'Projects', es: 'Proyectos', fr: 'Projets' },
    singular: { en: 'Project', es: 'Proyecto', fr: 'Projet' },
  },
})

import { contentCollection } from '../../src/content/contentCollection.js'
import { GROUPS } from '../../src/content/groups.js'
import { calendarDay } from '../../src/fields/calendarDay.js'
import { internalNotes } from '../../src/fields/internalNotes.js'
import { ACTIVITY_STATUSES } from '../../src/fields/options/projects.js'
import { slug } from '../../src/fields/slug.js'
import { budgetTab } from './tabs/budgetTab.js'
import { goalsTab } from './tabs/goalsTab.js'
import { partnersTab } from './tabs/partnersTab.js'
import { placesTab } from './tabs/placesTab.js'
import { presentationTab } from './tabs/presentationTab.js'

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
      tabs: [presentationTab, partnersTab, goalsTab, budgetTab, placesTab],
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

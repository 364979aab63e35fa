import type { Tab } from 'payload'

/** The projects carried out under the agreement. */
export const projectsTab: Tab = {
  fields: [
    {
      name: 'projects',
      type: 'join',
      admin: { defaultColumns: ['title', 'activityStatus', 'startsOn', 'endsOn'] },
      collection: 'projects',
      label: { en: 'Projects', es: 'Proyectos', fr: 'Projets' },
      on: 'conventions',
    },
  ],
  label: { en: 'Projects', es: 'Proyectos', fr: 'Projets' },
}

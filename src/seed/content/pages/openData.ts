import type { PageSeed } from '../types.js'

export const openData: PageSeed = {
  key: 'donnees-ouvertes',
  publish: ['fr', 'en'],
  title: { fr: 'Données ouvertes', en: 'Open data' },
  layout: [
    {
      blockType: 'richText',
      content: {
        fr: [
          { type: 'h2', text: 'Lire les mêmes données que ce site' },
          {
            type: 'p',
            text: 'Villes partenaires, conventions, projets, pages et médias publiés sont lisibles sans compte, de deux manières :',
          },
          {
            type: 'ul',
            text: [
              'REST, à l’adresse /api : par exemple /api/projects?locale=fr ;',
              'GraphQL, à l’adresse /api/graphql.',
            ],
          },
          { type: 'h2', text: 'Quatre langues' },
          {
            type: 'p',
            text: 'Le paramètre « locale » choisit la langue : fr (français), es (espagnol), en (anglais) ou ht (créole haïtien). Chaque langue est publiée pour elle-même : un texte non traduit n’apparaît pas comme s’il l’était.',
          },
          { type: 'h2', text: 'Jours et lieux' },
          {
            type: 'p',
            text: 'Une date est un jour du calendrier : ses dix premiers caractères suffisent. Les lieux sont donnés en latitude et en longitude, en degrés.',
          },
          {
            type: 'p',
            text: 'Les codes, références, dates et montants signalés comme fictifs ne doivent pas être réutilisés comme des faits.',
          },
        ],
        en: [
          { type: 'h2', text: 'Read the same data as this site' },
          {
            type: 'p',
            text: 'Published partner cities, agreements, projects, pages and media can be read without an account, in two ways:',
          },
          { type: 'ul', text: ['REST, at /api: for example /api/projects?locale=en;', 'GraphQL, at /api/graphql.'] },
          { type: 'h2', text: 'Four languages' },
          {
            type: 'p',
            text: 'The “locale” parameter chooses the language: fr (French), es (Spanish), en (English) or ht (Haitian Creole). Each language is published on its own: a text that is not translated is not shown as if it were.',
          },
          { type: 'h2', text: 'Days and places' },
          {
            type: 'p',
            text: 'A date is a calendar day: its first ten characters are enough. Places are given as latitude and longitude, in degrees.',
          },
          { type: 'p', text: 'Codes, references, dates and amounts marked as fictitious must not be reused as facts.' },
        ],
      },
    },
    {
      blockType: 'callToAction',
      heading: { fr: 'Essayer tout de suite', en: 'Try it now' },
      text: {
        fr: 'Les villes partenaires, en JSON, telles que ce site les lit.',
        en: 'The partner cities, in JSON, as this site reads them.',
      },
      label: { fr: 'Ouvrir les données', en: 'Open the data' },
      url: '/api/partner-cities',
    },
  ],
  meta: {
    title: { fr: 'Données ouvertes de la coopération', en: 'Open cooperation data' },
    description: {
      fr: 'Lire les villes partenaires, les conventions et les projets du Lamentin en JSON, par REST ou par GraphQL, en quatre langues.',
      en: 'Read Le Lamentin’s partner cities, agreements and projects as JSON, over REST or GraphQL, in four languages.',
    },
  },
}

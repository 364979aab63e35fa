import type { ProjectSeed } from '../types.js'

import { LE_LAMENTIN } from './places.js'

export const delegation2025: ProjectSeed = {
  key: 'delegation-2025',
  publish: ['fr', 'es', 'en'],
  fictionalFields: ['code', 'startsOn', 'endsOn'],
  title: {
    fr: 'Une délégation de Santiago de Cuba au Lamentin (mai 2025)',
    es: 'Una delegación de Santiago de Cuba en Le Lamentin (mayo de 2025)',
    en: 'A delegation from Santiago de Cuba in Le Lamentin (May 2025)',
  },
  code: 'DEMO-2025-01',
  summary: {
    fr: 'En mai 2025, une délégation de Santiago de Cuba est reçue au Lamentin. Trois sujets : la culture, la santé, les risques majeurs.',
    es: 'En mayo de 2025, una delegación de Santiago de Cuba es recibida en Le Lamentin. Tres temas: la cultura, la salud y los riesgos mayores.',
    en: 'In May 2025 a delegation from Santiago de Cuba was received in Le Lamentin. Three topics: culture, health and major risks.',
  },
  body: {
    fr: [
      { type: 'h2', text: 'Trois sujets d’échange' },
      {
        type: 'p',
        text: 'Près de trente ans après la charte, une délégation de Santiago de Cuba vient au Lamentin, en mai 2025. Les échanges portent sur :',
      },
      { type: 'ul', text: ['la culture ;', 'la santé ;', 'les risques majeurs.'] },
      { type: 'h2', text: 'Et ensuite' },
      {
        type: 'p',
        text: 'Cette année-là, les deux villes évoquent une programmation sur trois ans. Son contenu n’est pas connu publiquement.',
      },
      {
        type: 'p',
        text: 'Seul le mois est connu : le 1er et le 31 mai 2025 sont des dates fictives, et le code du projet est fictif.',
      },
    ],
    es: [
      { type: 'h2', text: 'Tres temas de intercambio' },
      {
        type: 'p',
        text: 'Casi treinta años después de la carta, una delegación de Santiago de Cuba visita Le Lamentin, en mayo de 2025. Los intercambios tratan de:',
      },
      { type: 'ul', text: ['la cultura;', 'la salud;', 'los riesgos mayores.'] },
      { type: 'h2', text: 'Y después' },
      {
        type: 'p',
        text: 'Ese año, las dos ciudades hablan de una programación a tres años. Su contenido no se conoce públicamente.',
      },
      {
        type: 'p',
        text: 'Solo se conoce el mes: el 1 y el 31 de mayo de 2025 son fechas ficticias, y el código del proyecto es ficticio.',
      },
    ],
    en: [
      { type: 'h2', text: 'Three topics' },
      {
        type: 'p',
        text: 'Nearly thirty years after the charter, a delegation from Santiago de Cuba came to Le Lamentin in May 2025. The talks were about:',
      },
      { type: 'ul', text: ['culture;', 'health;', 'major risks.'] },
      { type: 'h2', text: 'What next' },
      {
        type: 'p',
        text: 'That year the two cities spoke of a three-year programme. Its content is not publicly known.',
      },
      {
        type: 'p',
        text: 'Only the month is known: 1 and 31 May 2025 are fictitious dates, and the project code is fictitious.',
      },
    ],
  },
  activityStatus: 'closed',
  startsOn: '2025-05-01',
  endsOn: '2025-05-31',
  partners: [{ partner: 'santiago-de-cuba', role: 'partner' }],
  domains: ['CULT', 'SANT', 'RISQ'],
  conventions: ['charte-santiago-1996'],
  legalBasis: 'convention',
  locations: [LE_LAMENTIN],
  sdgGoals: ['3', '11', '13'],
  sdgTargets: ['3.d', '11.4', '13.1'],
  cover: 'pont-entre-deux-rives',
}

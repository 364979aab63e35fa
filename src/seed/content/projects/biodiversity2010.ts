import type { ProjectSeed } from '../types.js'

import { LE_LAMENTIN, SANTIAGO } from './places.js'

export const biodiversity2010: ProjectSeed = {
  key: 'biodiversite-2010-2013',
  publish: ['fr', 'es'],
  fictionalFields: ['code', 'startsOn', 'endsOn', 'activityStatus'],
  title: {
    fr: 'Biodiversité : un axe de l’accord 2010-2013',
    es: 'Biodiversidad: un eje del acuerdo 2010-2013',
    en: 'Biodiversity: a theme of the 2010–2013 agreement',
    ht: 'Biyodivèsite: yon aks nan akò 2010-2013 la',
  },
  code: 'DEMO-2010-02',
  summary: {
    fr: 'Les actions pour la biodiversité prévues avec Santiago de Cuba par les accords de 2010-2013.',
    es: 'Las acciones en favor de la biodiversidad previstas con Santiago de Cuba en los acuerdos de 2010-2013.',
    en: 'The action for biodiversity planned with Santiago de Cuba under the agreements of 2010–2013.',
  },
  body: {
    fr: [
      { type: 'h2', text: 'Deux îles, un même bassin' },
      {
        type: 'p',
        text: 'La Martinique et Cuba partagent la mer des Caraïbes. À la fin de 2010, Le Lamentin et Santiago de Cuba font de la biodiversité l’un des trois axes de leurs nouveaux accords.',
      },
      { type: 'h3', text: 'Ce qui est complété pour l’exemple' },
      {
        type: 'p',
        text: 'Le détail des actions n’est pas connu publiquement. Seules les années le sont : le début, le 20 décembre 2010, et la fin, le 31 décembre 2013, sont des dates fictives ; l’état « terminé » et le code sont fictifs.',
      },
    ],
    es: [
      { type: 'h2', text: 'Dos islas, una misma cuenca' },
      {
        type: 'p',
        text: 'Martinica y Cuba comparten el mar Caribe. A finales de 2010, Le Lamentin y Santiago de Cuba hacen de la biodiversidad uno de los tres ejes de sus nuevos acuerdos.',
      },
      { type: 'h3', text: 'Lo que se ha completado para el ejemplo' },
      {
        type: 'p',
        text: 'El detalle de las acciones no se conoce públicamente. Solo se conocen los años: el inicio, el 20 de diciembre de 2010, y el fin, el 31 de diciembre de 2013, son fechas ficticias; el estado «terminado» y el código son ficticios.',
      },
    ],
  },
  activityStatus: 'closed',
  startsOn: '2010-12-20',
  endsOn: '2013-12-31',
  partners: [{ partner: 'santiago-de-cuba', role: 'partner' }],
  domains: ['BIOD'],
  conventions: ['accord-santiago-2010-2013'],
  legalBasis: 'convention',
  locations: [LE_LAMENTIN, SANTIAGO],
  sdgGoals: ['14', '15'],
  sdgTargets: ['14.2', '15.5'],
  cover: 'mangrove',
}

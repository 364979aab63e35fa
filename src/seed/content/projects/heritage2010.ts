import type { ProjectSeed } from '../types.js'

import { LE_LAMENTIN, SANTIAGO } from './places.js'

export const heritage2010: ProjectSeed = {
  key: 'patrimoine-2010-2013',
  publish: ['fr', 'es', 'en'],
  fictionalFields: ['code', 'startsOn', 'endsOn', 'activityStatus'],
  title: {
    fr: 'Insertion et patrimoine : un axe de l’accord 2010-2013',
    es: 'Inserción y patrimonio: un eje del acuerdo 2010-2013',
    en: 'Work integration and heritage: a theme of the 2010–2013 agreement',
    ht: 'Ensèsyon ak patrimwàn: yon aks nan akò 2010-2013 la',
  },
  code: 'DEMO-2010-04',
  summary: {
    fr: 'L’insertion et la mobilité dans la restauration et la conservation du patrimoine, prévues avec Santiago de Cuba par les accords de 2010-2013.',
    es: 'La inserción y la movilidad en la restauración y conservación del patrimonio, previstas con Santiago de Cuba en los acuerdos de 2010-2013.',
    en: 'Work integration and mobility in the restoration and conservation of heritage, planned with Santiago de Cuba under the agreements of 2010–2013.',
    ht: 'Ensèsyon ak mobilite nan restorasyon ak konsèvasyon patrimwàn, jan sa te prevwa ak Santiago de Cuba nan akò 2010-2013 yo.',
  },
  body: {
    fr: [
      { type: 'h2', text: 'Apprendre en restaurant' },
      {
        type: 'p',
        text: 'Le troisième axe des accords de 2010-2013 lie deux préoccupations : l’insertion professionnelle et la mobilité d’une part, la restauration et la conservation du patrimoine d’autre part.',
      },
      { type: 'h3', text: 'Ce qui est complété pour l’exemple' },
      {
        type: 'p',
        text: 'Le détail des actions n’est pas connu publiquement. Seules les années le sont : le début, le 20 décembre 2010, et la fin, le 31 décembre 2013, sont des dates fictives ; l’état « terminé » et le code sont fictifs.',
      },
    ],
    es: [
      { type: 'h2', text: 'Aprender restaurando' },
      {
        type: 'p',
        text: 'El tercer eje de los acuerdos de 2010-2013 une dos preocupaciones: la inserción laboral y la movilidad, por un lado, y la restauración y conservación del patrimonio, por otro.',
      },
      { type: 'h3', text: 'Lo que se ha completado para el ejemplo' },
      {
        type: 'p',
        text: 'El detalle de las acciones no se conoce públicamente. Solo se conocen los años: el inicio, el 20 de diciembre de 2010, y el fin, el 31 de diciembre de 2013, son fechas ficticias; el estado «terminado» y el código son ficticios.',
      },
    ],
    en: [
      { type: 'h2', text: 'Learning by restoring' },
      {
        type: 'p',
        text: 'The third theme of the 2010–2013 agreements ties two concerns together: work integration and mobility on the one hand, the restoration and conservation of heritage on the other.',
      },
      { type: 'h3', text: 'What was filled in for the example' },
      {
        type: 'p',
        text: 'The detail of the action is not publicly known. Only the years are: the start, 20 December 2010, and the end, 31 December 2013, are fictitious dates; the “closed” status and the code are fictitious.',
      },
    ],
  },
  activityStatus: 'closed',
  startsOn: '2010-12-20',
  endsOn: '2013-12-31',
  partners: [{ partner: 'santiago-de-cuba', role: 'partner' }],
  domains: ['PATR', 'FORM'],
  conventions: ['accord-santiago-2010-2013'],
  legalBasis: 'convention',
  locations: [LE_LAMENTIN, SANTIAGO],
  sdgGoals: ['8', '11'],
  sdgTargets: ['8.6', '11.4'],
  cover: 'toits-solidaires',
}

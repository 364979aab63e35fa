import type { ProjectSeed } from '../types.js'

import { CARREFOUR, LE_LAMENTIN } from './places.js'

export const toysForCarrefour: ProjectSeed = {
  key: 'jouets-carrefour',
  publish: ['fr', 'es', 'en', 'ht'],
  fictionalFields: ['code', 'startsOn', 'endsOn', 'deliberation'],
  title: {
    fr: 'Des jouets et 4 000 euros pour les enfants de Carrefour',
    es: 'Juguetes y 4000 euros para los niños de Carrefour',
    en: 'Toys and 4,000 euros for the children of Carrefour',
    ht: 'Jwèt ak 4 000 ewo pou timoun Kafou yo',
  },
  code: 'DEMO-2010-01',
  summary: {
    fr: 'Après le séisme du 12 janvier 2010, plus de 2 000 jouets et 4 000 euros sont réunis pour les enfants de Carrefour, entre novembre 2010 et janvier 2011.',
    es: 'Tras el terremoto del 12 de enero de 2010, entre noviembre de 2010 y enero de 2011 se reúnen más de 2000 juguetes y 4000 euros para los niños de Carrefour.',
    en: 'After the earthquake of 12 January 2010, more than 2,000 toys and 4,000 euros were gathered for the children of Carrefour, between November 2010 and January 2011.',
    ht: 'Apre tranblemanntè 12 janvye 2010 la, yo ranmase plis pase 2 000 jwèt ak 4 000 ewo pou timoun Kafou yo, ant novanm 2010 ak janvye 2011.',
  },
  body: {
    fr: [
      { type: 'h2', text: 'Après le séisme' },
      {
        type: 'p',
        text: 'Les deux villes se connaissent depuis avril 2009 quand un séisme frappe Haïti, le 12 janvier 2010. Une aide est votée. À la fin de l’année, la solidarité se tourne vers les enfants de Carrefour.',
      },
      { type: 'ul', text: ['plus de 2 000 jouets ;', '4 000 euros.'] },
      { type: 'h2', text: 'Une action sans convention' },
      {
        type: 'p',
        text: 'L’action commence avant que le partenariat ne soit officialisé, en janvier 2011. Elle ne repose donc sur aucun accord : c’est une action humanitaire.',
      },
      {
        type: 'p',
        text: 'Seuls les mois sont connus : le 1er novembre 2010 et le 31 janvier 2011 sont des dates fictives, comme le code du projet et la référence de la délibération.',
      },
    ],
    es: [
      { type: 'h2', text: 'Después del terremoto' },
      {
        type: 'p',
        text: 'Las dos ciudades se conocen desde abril de 2009 cuando un terremoto golpea Haití, el 12 de enero de 2010. Se vota una ayuda. A finales de año, la solidaridad se dirige a los niños de Carrefour.',
      },
      { type: 'ul', text: ['más de 2000 juguetes;', '4000 euros.'] },
      { type: 'h2', text: 'Una acción sin convenio' },
      {
        type: 'p',
        text: 'La acción empieza antes de que la colaboración se haga oficial, en enero de 2011. Por eso no se apoya en ningún acuerdo: es una acción humanitaria.',
      },
      {
        type: 'p',
        text: 'Solo se conocen los meses: el 1 de noviembre de 2010 y el 31 de enero de 2011 son fechas ficticias, al igual que el código del proyecto y la referencia del acuerdo del consejo.',
      },
    ],
    en: [
      { type: 'h2', text: 'After the earthquake' },
      {
        type: 'p',
        text: 'The two cities had known each other since April 2009 when an earthquake struck Haiti, on 12 January 2010. Aid was voted. At the end of the year, solidarity turned to the children of Carrefour.',
      },
      { type: 'ul', text: ['more than 2,000 toys;', '4,000 euros.'] },
      { type: 'h2', text: 'An action without an agreement' },
      {
        type: 'p',
        text: 'The action began before the partnership was made official, in January 2011. It therefore rests on no agreement: it is humanitarian action.',
      },
      {
        type: 'p',
        text: 'Only the months are known: 1 November 2010 and 31 January 2011 are fictitious dates, as are the project code and the reference of the council decision.',
      },
    ],
    ht: [
      { type: 'h2', text: 'Apre tranblemanntè a' },
      {
        type: 'p',
        text: 'De vil yo te konnen youn lòt depi avril 2009 lè yon tranblemanntè frape Ayiti, 12 janvye 2010. Yo vote yon èd. Nan fen ane a, solidarite a vire sou timoun Kafou yo.',
      },
      { type: 'ul', text: ['plis pase 2 000 jwèt;', '4 000 ewo.'] },
      { type: 'h2', text: 'Yon aksyon san konvansyon' },
      {
        type: 'p',
        text: 'Aksyon an kòmanse anvan patenarya a vin ofisyèl, an janvye 2011. Se poutèt sa li pa chita sou okenn akò: se yon aksyon imanitè.',
      },
      {
        type: 'p',
        text: 'Se mwa yo sèlman nou konnen: premye novanm 2010 ak 31 janvye 2011 se dat fiktif, menm jan ak kòd pwojè a ak referans deliberasyon an.',
      },
    ],
  },
  activityStatus: 'closed',
  startsOn: '2010-11-01',
  endsOn: '2011-01-31',
  partners: [{ partner: 'carrefour', role: 'beneficiary' }],
  domains: ['URGE'],
  conventions: [],
  legalBasis: 'humanitarian',
  justification:
    'Aide aux enfants après le séisme du 12 janvier 2010, engagée avant que le partenariat ne soit officialisé : aucun accord ne pouvait la couvrir. La référence et la date de la délibération sont fictives.',
  deliberation: { reference: 'FICTIF-DEL-2010-02', adoptedOn: '2010-10-25', transmittedOn: '2010-10-28' },
  locations: [LE_LAMENTIN, CARREFOUR],
  sdgGoals: ['1', '11'],
  sdgTargets: ['1.5', '11.5'],
  cover: 'jouets-pour-carrefour',
}

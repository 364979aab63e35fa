import type { ProjectSeed } from '../types.js'

import { LE_LAMENTIN, SANTIAGO } from './places.js'

export const culture2010: ProjectSeed = {
  key: 'culture-2010-2013',
  publish: ['fr', 'es', 'en', 'ht'],
  fictionalFields: ['code', 'startsOn', 'endsOn', 'activityStatus'],
  title: {
    fr: 'Culture : un axe de l’accord 2010-2013',
    es: 'Cultura: un eje del acuerdo 2010-2013',
    en: 'Culture: a theme of the 2010–2013 agreement',
    ht: 'Kilti: yon aks nan akò 2010-2013 la',
  },
  code: 'DEMO-2010-03',
  summary: {
    fr: 'Les échanges culturels prévus avec Santiago de Cuba par les accords de 2010-2013.',
    es: 'Los intercambios culturales previstos con Santiago de Cuba en los acuerdos de 2010-2013.',
    en: 'The cultural exchange planned with Santiago de Cuba under the agreements of 2010–2013.',
    ht: 'Echanj kiltirèl ki te prevwa ak Santiago de Cuba nan akò 2010-2013 yo.',
  },
  body: {
    fr: [
      { type: 'h2', text: 'La culture, fil rouge du jumelage' },
      {
        type: 'p',
        text: 'La culture figure parmi les domaines que la presse cite pour le jumelage de 1996. Elle est l’un des trois axes des accords de 2010-2013, et l’un des sujets de la visite de mai 2025.',
      },
      { type: 'h3', text: 'Ce qui est complété pour l’exemple' },
      {
        type: 'p',
        text: 'Le détail des échanges n’est pas connu publiquement. Seules les années le sont : le début, le 20 décembre 2010, et la fin, le 31 décembre 2013, sont des dates fictives ; l’état « terminé » et le code sont fictifs.',
      },
    ],
    es: [
      { type: 'h2', text: 'La cultura, hilo conductor del hermanamiento' },
      {
        type: 'p',
        text: 'La cultura figura entre los ámbitos que la prensa cita para el hermanamiento de 1996. Es uno de los tres ejes de los acuerdos de 2010-2013 y uno de los temas de la visita de mayo de 2025.',
      },
      { type: 'h3', text: 'Lo que se ha completado para el ejemplo' },
      {
        type: 'p',
        text: 'El detalle de los intercambios no se conoce públicamente. Solo se conocen los años: el inicio, el 20 de diciembre de 2010, y el fin, el 31 de diciembre de 2013, son fechas ficticias; el estado «terminado» y el código son ficticios.',
      },
    ],
    en: [
      { type: 'h2', text: 'Culture, the common thread of the twinning' },
      {
        type: 'p',
        text: 'Culture is among the domains that the press lists for the twinning of 1996. It is one of the three themes of the 2010–2013 agreements, and one of the topics of the May 2025 visit.',
      },
      { type: 'h3', text: 'What was filled in for the example' },
      {
        type: 'p',
        text: 'The detail of the exchange is not publicly known. Only the years are: the start, 20 December 2010, and the end, 31 December 2013, are fictitious dates; the “closed” status and the code are fictitious.',
      },
    ],
    ht: [
      { type: 'h2', text: 'Kilti, fil ki mache nan tout jimlaj la' },
      {
        type: 'p',
        text: 'Kilti fè pati domèn laprès site pou jimlaj 1996 la. Se youn nan twa aks akò 2010-2013 yo, epi youn nan sijè vizit mwa me 2025 la.',
      },
      { type: 'h3', text: 'Sa ki ajoute pou egzanp lan' },
      {
        type: 'p',
        text: 'Piblik la pa konnen detay echanj yo. Se ane yo sèlman nou konnen: kòmansman an, 20 desanm 2010, ak finisman an, 31 desanm 2013, se dat fiktif; eta « fini » an ak kòd la fiktif.',
      },
    ],
  },
  activityStatus: 'closed',
  startsOn: '2010-12-20',
  endsOn: '2013-12-31',
  partners: [{ partner: 'santiago-de-cuba', role: 'partner' }],
  domains: ['CULT'],
  conventions: ['accord-santiago-2010-2013'],
  legalBasis: 'convention',
  locations: [LE_LAMENTIN, SANTIAGO],
  sdgGoals: ['4', '11'],
  sdgTargets: ['4.7', '11.4'],
  cover: 'tambours',
}

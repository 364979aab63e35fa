import type { ProjectSeed } from '../types.js'

import { LE_LAMENTIN, SANTIAGO } from './places.js'

export const toitsSolidaridad: ProjectSeed = {
  key: 'toits-solidaridad',
  publish: ['fr', 'es', 'en', 'ht'],
  fictionalFields: ['code', 'startsOn', 'activityStatus', 'domains'],
  title: {
    fr: '« 1, 2 Toits Solidaridad » : s’insérer par le travail',
    es: '«1, 2 Toits Solidaridad»: insertarse mediante el trabajo',
    en: '“1, 2 Toits Solidaridad”: integration through work',
    ht: '« 1, 2 Toits Solidaridad »: jwenn plas ou gras ak travay',
  },
  code: 'DEMO-2009-01',
  summary: {
    fr: 'Un projet d’insertion par le travail, commencé en 2009 avec Santiago de Cuba dans le cadre du jumelage.',
    es: 'Un proyecto de inserción por el trabajo, iniciado en 2009 con Santiago de Cuba en el marco del hermanamiento.',
    en: 'A work-integration project, started in 2009 with Santiago de Cuba as part of the twinning.',
    ht: 'Yon pwojè ensèsyon nan travay ki kòmanse an 2009 ak Santiago de Cuba, nan kad jimlaj la.',
  },
  body: {
    fr: [
      { type: 'h2', text: 'Un nom en deux langues' },
      {
        type: 'p',
        text: '« Toits » en français, « Solidaridad » en espagnol : le nom du projet réunit les langues des deux villes. Commencé en 2009, il a pour objet l’insertion par le travail.',
      },
      { type: 'h2', text: 'Dans le cadre du jumelage' },
      {
        type: 'p',
        text: 'Le projet s’inscrit dans le jumelage de 1996. Un an plus tard, les accords conclus pour 2010-2013 retiennent à leur tour l’insertion, cette fois dans la restauration et la conservation du patrimoine.',
      },
      { type: 'h3', text: 'Ce qui est complété pour l’exemple' },
      {
        type: 'ul',
        text: [
          'Seule l’année 2009 est connue : le 1er janvier est une date fictive.',
          'La date de fin n’est pas connue ; l’état « terminé », le code et le choix des domaines sont fictifs.',
          'Les points de la carte désignent les deux villes, non un lieu de travail.',
        ],
      },
    ],
    es: [
      { type: 'h2', text: 'Un nombre en dos idiomas' },
      {
        type: 'p',
        text: '«Toits» («techos») en francés, «Solidaridad» en español: el nombre del proyecto reúne los idiomas de las dos ciudades. Iniciado en 2009, tiene por objeto la inserción por el trabajo.',
      },
      { type: 'h2', text: 'En el marco del hermanamiento' },
      {
        type: 'p',
        text: 'El proyecto se inscribe en el hermanamiento de 1996. Un año después, los acuerdos concluidos para 2010-2013 retoman la inserción, esta vez en la restauración y conservación del patrimonio.',
      },
      { type: 'h3', text: 'Lo que se ha completado para el ejemplo' },
      {
        type: 'ul',
        text: [
          'Solo se conoce el año 2009: el 1 de enero es una fecha ficticia.',
          'Se desconoce la fecha de finalización; el estado «terminado», el código y la elección de los ámbitos son ficticios.',
          'Los puntos del mapa señalan las dos ciudades, no un lugar de trabajo.',
        ],
      },
    ],
    en: [
      { type: 'h2', text: 'A name in two languages' },
      {
        type: 'p',
        text: '“Toits” (roofs) in French, “Solidaridad” in Spanish: the project’s name brings together the languages of both cities. Started in 2009, it is about integration through work.',
      },
      { type: 'h2', text: 'Part of the twinning' },
      {
        type: 'p',
        text: 'The project belongs to the twinning of 1996. A year later, the agreements concluded for 2010–2013 took up work integration in turn, this time in the restoration and conservation of heritage.',
      },
      { type: 'h3', text: 'What was filled in for the example' },
      {
        type: 'ul',
        text: [
          'Only the year 2009 is known: 1 January is a fictitious date.',
          'The end date is unknown; the “closed” status, the code and the choice of domains are fictitious.',
          'The points on the map stand for the two cities, not for a place of work.',
        ],
      },
    ],
    ht: [
      { type: 'h2', text: 'Yon non nan de lang' },
      {
        type: 'p',
        text: '« Toits » (do kay) an fransè, « Solidaridad » (solidarite) an panyòl: non pwojè a mete lang de vil yo ansanm. Li kòmanse an 2009, epi objektif li se ensèsyon nan travay.',
      },
      { type: 'h2', text: 'Nan kad jimlaj la' },
      {
        type: 'p',
        text: 'Pwojè a fè pati jimlaj 1996 la. Yon ane apre, akò ki fèt pou 2010-2013 yo pran ensèsyon an kòm aks tou, fwa sa a nan restorasyon ak konsèvasyon patrimwàn.',
      },
      { type: 'h3', text: 'Sa ki ajoute pou egzanp lan' },
      {
        type: 'ul',
        text: [
          'Se ane 2009 la sèlman nou konnen: premye janvye a se yon dat fiktif.',
          'Nou pa konnen dat pwojè a fini; eta « fini » an, kòd la ak chwa domèn yo fiktif.',
          'Pwen ki sou kat la montre de vil yo, yo pa montre yon kote travay te fèt.',
        ],
      },
    ],
  },
  activityStatus: 'closed',
  startsOn: '2009-01-01',
  partners: [{ partner: 'santiago-de-cuba', role: 'partner' }],
  domains: ['FORM', 'URBA'],
  conventions: ['charte-santiago-1996'],
  legalBasis: 'convention',
  locations: [LE_LAMENTIN, SANTIAGO],
  sdgGoals: ['8', '11'],
  sdgTargets: ['8.5', '11.3'],
  cover: 'toits-solidaires',
}

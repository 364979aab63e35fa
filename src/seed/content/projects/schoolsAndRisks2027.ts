import type { ProjectSeed } from '../types.js'

import { LE_LAMENTIN, SANTIAGO } from './places.js'

export const schoolsAndRisks2027: ProjectSeed = {
  key: 'ecoles-risques-2027',
  publish: ['fr', 'es', 'en'],
  fictional: true,
  title: {
    fr: 'Écoles et risques majeurs : regards croisés (projet fictif)',
    es: 'Escuelas y riesgos mayores: miradas cruzadas (proyecto ficticio)',
    en: 'Schools and major risks: two cities compare notes (fictitious project)',
    ht: 'Lekòl ak gwo risk: de vil k ap aprann youn nan men lòt (pwojè fiktif)',
  },
  code: 'DEMO-2027-01',
  summary: {
    fr: 'Projet fictif, donné en exemple : en 2027, des écoles du Lamentin et de Santiago de Cuba compareraient leur manière de se préparer aux cyclones et aux séismes.',
    es: 'Proyecto ficticio, a modo de ejemplo: en 2027, escuelas de Le Lamentin y de Santiago de Cuba compararían su manera de prepararse para los huracanes y los terremotos.',
    en: 'Fictitious project, given as an example: in 2027, schools in Le Lamentin and Santiago de Cuba would compare how they prepare for hurricanes and earthquakes.',
    ht: 'Pwojè fiktif, yon egzanp sèlman: an 2027, lekòl nan Le Lamentin ak lekòl nan Santiago de Cuba ta konpare fason yo prepare yo pou siklòn ak tranblemanntè.',
  },
  body: {
    fr: [
      {
        type: 'p',
        text: 'Ce projet fictif montre une fiche en préparation. Ni ses dates, ni ses étapes, ni la convention d’application sur laquelle il s’appuie n’existent.',
      },
      { type: 'h2', text: 'Étapes imaginées' },
      {
        type: 'ul',
        text: [
          'Février 2027 : chaque école dessine la carte des risques de son quartier.',
          'Juin 2027 : les classes échangent leurs cartes et leurs consignes.',
          'Novembre 2027 : une exposition commune, dans les deux langues.',
        ],
      },
    ],
    es: [
      {
        type: 'p',
        text: 'Este proyecto ficticio muestra una ficha en preparación. No existen ni sus fechas, ni sus etapas, ni el convenio de aplicación en el que se apoya.',
      },
      { type: 'h2', text: 'Etapas imaginadas' },
      {
        type: 'ul',
        text: [
          'Febrero de 2027: cada escuela dibuja el mapa de riesgos de su barrio.',
          'Junio de 2027: las clases intercambian sus mapas y sus consignas.',
          'Noviembre de 2027: una exposición común, en los dos idiomas.',
        ],
      },
    ],
    en: [
      {
        type: 'p',
        text: 'This fictitious project shows a page in preparation. Neither its dates, nor its steps, nor the implementing agreement it rests on exist.',
      },
      { type: 'h2', text: 'Imagined steps' },
      {
        type: 'ul',
        text: [
          'February 2027: each school draws the risk map of its neighbourhood.',
          'June 2027: classes exchange their maps and safety instructions.',
          'November 2027: a joint exhibition, in both languages.',
        ],
      },
    ],
  },
  activityStatus: 'pipeline',
  startsOn: '2027-02-01',
  endsOn: '2027-11-30',
  partners: [{ partner: 'santiago-de-cuba', role: 'partner' }],
  domains: ['RISQ', 'EDUC'],
  conventions: ['application-santiago-2027-2029'],
  legalBasis: 'convention',
  locations: [LE_LAMENTIN, SANTIAGO],
  sdgGoals: ['4', '13'],
  sdgTargets: ['4.7', '13.1'],
  cover: 'cyclone-et-abri',
}

import type { PartnerCitySeed } from '../types.js'

export const santiagoDeCuba: PartnerCitySeed = {
  key: 'santiago-de-cuba',
  publish: ['fr', 'es', 'en', 'ht'],
  name: {
    fr: 'Santiago de Cuba',
    es: 'Santiago de Cuba',
    en: 'Santiago de Cuba',
    ht: 'Santiago de Cuba',
  },
  officialName: 'Santiago de Cuba',
  country: 'CU',
  authorityType: 'commune',
  relationStatus: 'active',
  relationSince: '1996-12-16',
  cooperationTypes: ['twinning', 'decentralised'],
  latitude: 20.02287,
  longitude: -75.82171,
  cover: 'baie-de-santiago',
  summary: {
    fr: 'Ville jumelle du Lamentin depuis la charte du 16 décembre 1996. Culture, patrimoine, insertion, santé, risques majeurs : près de trente ans d’échanges entre deux villes de la Caraïbe.',
    es: 'Ciudad hermanada con Le Lamentin desde la carta del 16 de diciembre de 1996. Cultura, patrimonio, inserción laboral, salud, riesgos mayores: cerca de treinta años de intercambios entre dos ciudades del Caribe.',
    en: 'Le Lamentin’s twin city since the charter of 16 December 1996. Culture, heritage, work integration, health, major risks: nearly thirty years of exchange between two Caribbean cities.',
    ht: 'Vil jimèl Le Lamentin depi chat 16 desanm 1996 la. Kilti, patrimwàn, ensèsyon nan travay, sante, gwo risk: prèske trant ane echanj ant de vil nan Karayib la.',
  },
  portrait: {
    fr: [
      { type: 'h2', text: 'Une rencontre née de l’eau' },
      {
        type: 'p',
        text: 'Le premier contact entre Le Lamentin et Santiago de Cuba remonte à 1995, lors d’un congrès sur l’eau organisé à Cuba. L’année suivante, le 16 décembre 1996, les deux villes signent une charte de jumelage.',
      },
      { type: 'h2', text: 'Des projets, puis des accords' },
      {
        type: 'p',
        text: 'Sous ce jumelage, la presse fait état de projets dans des domaines très variés, de l’économie au sport. En 2009 commence le projet d’insertion « 1, 2 Toits Solidaridad ». À la fin de l’année 2010, de nouveaux accords sont conclus pour la période 2010-2013, autour de trois axes :',
      },
      {
        type: 'ul',
        text: [
          'la biodiversité ;',
          'la culture ;',
          'l’insertion et la mobilité dans la restauration et la conservation du patrimoine.',
        ],
      },
      { type: 'h2', text: 'Aujourd’hui' },
      {
        type: 'p',
        text: 'En 2025, les deux villes évoquent une programmation sur trois ans. En mai, une délégation de Santiago de Cuba est reçue au Lamentin pour parler de culture, de santé et de risques majeurs.',
      },
    ],
    es: [
      { type: 'h2', text: 'Un encuentro nacido del agua' },
      {
        type: 'p',
        text: 'El primer contacto entre Le Lamentin y Santiago de Cuba se remonta a 1995, durante un congreso sobre el agua celebrado en Cuba. Al año siguiente, el 16 de diciembre de 1996, ambas ciudades firman una carta de hermanamiento.',
      },
      { type: 'h2', text: 'Primero proyectos, luego acuerdos' },
      {
        type: 'p',
        text: 'Al amparo de este hermanamiento, la prensa da cuenta de proyectos en ámbitos muy diversos, desde la economía hasta el deporte. En 2009 arranca el proyecto de inserción laboral «1, 2 Toits Solidaridad». A finales de 2010 se concluyen nuevos acuerdos para el período 2010-2013, en torno a tres ejes:',
      },
      {
        type: 'ul',
        text: [
          'la biodiversidad;',
          'la cultura;',
          'la inserción y la movilidad en la restauración y conservación del patrimonio.',
        ],
      },
      { type: 'h2', text: 'En la actualidad' },
      {
        type: 'p',
        text: 'En 2025, las dos ciudades hablan de una programación a tres años. En mayo, Le Lamentin recibe a una delegación de Santiago de Cuba para tratar de cultura, salud y riesgos mayores.',
      },
    ],
    en: [
      { type: 'h2', text: 'It began with water' },
      {
        type: 'p',
        text: 'Le Lamentin and Santiago de Cuba first met in 1995, at a congress on water held in Cuba. The following year, on 16 December 1996, the two cities signed a twinning charter.',
      },
      { type: 'h2', text: 'Projects first, then agreements' },
      {
        type: 'p',
        text: 'Under this twinning, the press reports projects in widely different fields, from the economy to sport. The work-integration project “1, 2 Toits Solidaridad” started in 2009. At the end of 2010, new agreements were concluded for 2010–2013, with three themes:',
      },
      {
        type: 'ul',
        text: [
          'biodiversity;',
          'culture;',
          'work integration and mobility in the restoration and conservation of heritage.',
        ],
      },
      { type: 'h2', text: 'Today' },
      {
        type: 'p',
        text: 'In 2025 the two cities spoke of a three-year programme. In May a delegation from Santiago de Cuba was received in Le Lamentin to discuss culture, health and major risks.',
      },
    ],
    ht: [
      { type: 'h2', text: 'Yon rankont ki soti nan dlo' },
      {
        type: 'p',
        text: 'Premye kontak ant Le Lamentin ak Santiago de Cuba fèt an 1995, nan yon kongrè sou dlo ki te òganize Kiba. Ane apre a, 16 desanm 1996, de vil yo siyen yon chat jimlaj.',
      },
      { type: 'h2', text: 'Pwojè anvan, akò apre' },
      {
        type: 'p',
        text: 'Anba jimlaj sa a, laprès pale de pwojè nan anpil domèn diferan, soti nan ekonomi rive nan espò. An 2009, pwojè ensèsyon nan travay « 1, 2 Toits Solidaridad » la kòmanse. Nan fen ane 2010, de vil yo pase nouvo akò pou peryòd 2010-2013, sou twa aks:',
      },
      {
        type: 'ul',
        text: ['biyodivèsite;', 'kilti;', 'ensèsyon ak mobilite nan restorasyon ak konsèvasyon patrimwàn.'],
      },
      { type: 'h2', text: 'Jodi a' },
      {
        type: 'p',
        text: 'An 2025, de vil yo pale de yon pwogram sou twa ane. Nan mwa me, Le Lamentin resevwa yon delegasyon Santiago de Cuba pou pale sou kilti, sante ak gwo risk.',
      },
    ],
  },
  timeline: [
    {
      date: '1995-01-01',
      precision: 'year',
      title: {
        fr: '1995 : premier contact',
        es: '1995: primer contacto',
        en: '1995: first contact',
        ht: '1995: premye kontak',
      },
      text: {
        fr: 'Les deux villes se rencontrent lors d’un congrès sur l’eau, à Cuba. Seule l’année est connue : le jour et le mois enregistrés sont fictifs.',
        es: 'Las dos ciudades se encuentran en un congreso sobre el agua, en Cuba. Solo se conoce el año: el día y el mes registrados son ficticios.',
        en: 'The two cities meet at a congress on water in Cuba. Only the year is known: the day and month on record are fictitious.',
        ht: 'De vil yo rankontre nan yon kongrè sou dlo, nan peyi Kiba. Se ane a sèlman nou konnen: jou ak mwa ki anrejistre yo fiktif.',
      },
    },
    {
      date: '1996-12-16',
      precision: 'day',
      title: {
        fr: 'Signature de la charte de jumelage',
        es: 'Firma de la carta de hermanamiento',
        en: 'The twinning charter is signed',
        ht: 'De vil yo siyen chat jimlaj la',
      },
      text: {
        fr: 'Le Lamentin et Santiago de Cuba deviennent officiellement villes jumelles.',
        es: 'Le Lamentin y Santiago de Cuba pasan a ser oficialmente ciudades hermanas.',
        en: 'Le Lamentin and Santiago de Cuba officially become twin cities.',
        ht: 'Le Lamentin ak Santiago de Cuba vin vil jimèl ofisyèlman.',
      },
    },
    {
      date: '2009-01-01',
      precision: 'year',
      title: {
        fr: '2009 : début de « 1, 2 Toits Solidaridad »',
        es: '2009: comienza «1, 2 Toits Solidaridad»',
        en: '2009: “1, 2 Toits Solidaridad” begins',
        ht: '2009: « 1, 2 Toits Solidaridad » kòmanse',
      },
      text: {
        fr: 'Un projet d’insertion par le travail. Seule l’année est connue : le jour et le mois enregistrés sont fictifs.',
        es: 'Un proyecto de inserción por el trabajo. Solo se conoce el año: el día y el mes registrados son ficticios.',
        en: 'A work-integration project. Only the year is known: the day and month on record are fictitious.',
        ht: 'Yon pwojè ensèsyon nan travay. Se ane a sèlman nou konnen: jou ak mwa ki anrejistre yo fiktif.',
      },
    },
    {
      date: '2010-12-01',
      precision: 'year',
      title: {
        fr: 'Fin 2010 : nouveaux accords pour 2010-2013',
        es: 'Finales de 2010: nuevos acuerdos para 2010-2013',
        en: 'Late 2010: new agreements for 2010–2013',
        ht: 'Fen 2010: nouvo akò pou 2010-2013',
      },
      text: {
        fr: 'Trois axes : biodiversité, culture, insertion et mobilité dans la restauration du patrimoine. On sait seulement que ces accords datent de la fin de l’année : le jour enregistré est fictif.',
        es: 'Tres ejes: biodiversidad, cultura, inserción y movilidad en la restauración del patrimonio. Solo se sabe que los acuerdos son de finales de año: el día registrado es ficticio.',
        en: 'Three themes: biodiversity, culture, work integration and mobility in heritage restoration. All that is known is that they date from the end of the year: the day on record is fictitious.',
        ht: 'Twa aks: biyodivèsite, kilti, ensèsyon ak mobilite nan restorasyon patrimwàn. Nou konnen sèlman se nan fen ane a akò yo te fèt: jou ki anrejistre a fiktif.',
      },
    },
    {
      date: '2011-12-16',
      precision: 'year',
      title: {
        fr: 'Les quinze ans du jumelage',
        es: 'Quince años de hermanamiento',
        en: 'Fifteen years of twinning',
        ht: 'Kenz ane jimlaj',
      },
      text: {
        fr: 'Les quinze ans du jumelage sont fêtés. La date enregistrée est fictive : c’est l’anniversaire de la charte, et non le jour connu de la fête.',
        es: 'Se celebran los quince años del hermanamiento. La fecha registrada es ficticia: es el aniversario de la carta, no el día conocido de la celebración.',
        en: 'Fifteen years of twinning are celebrated. The date on record is fictitious: it is the anniversary of the charter, not the known day of the celebration.',
        ht: 'Yo fete kenz ane jimlaj la. Dat ki anrejistre a fiktif: se dat anivèsè chat la, se pa jou fèt la te fèt tout bon.',
      },
    },
    {
      date: '2025-05-01',
      precision: 'month',
      title: {
        fr: 'Mai 2025 : une délégation de Santiago au Lamentin',
        es: 'Mayo de 2025: una delegación de Santiago en Le Lamentin',
        en: 'May 2025: a Santiago delegation in Le Lamentin',
        ht: 'Me 2025: yon delegasyon Santiago nan Le Lamentin',
      },
      text: {
        fr: 'Culture, santé et risques majeurs sont au programme, et une programmation sur trois ans est évoquée. Seul le mois est connu : le jour enregistré est fictif.',
        es: 'Cultura, salud y riesgos mayores están en la agenda, y se habla de una programación a tres años. Solo se conoce el mes: el día registrado es ficticio.',
        en: 'Culture, health and major risks are on the agenda, and a three-year programme is spoken of. Only the month is known: the day on record is fictitious.',
        ht: 'Kilti, sante ak gwo risk sou pwogram nan, epi yo pale de yon pwogram sou twa ane. Se mwa a sèlman nou konnen: jou ki anrejistre a fiktif.',
      },
    },
  ],
}

import type { AtlasTheme, OnePercentScheme } from './codes.js'

export type VocabularyEntry = {
  atlasTheme: AtlasTheme
  code: string
  /** OECD-DAC purpose code, five digits. */
  dacCode: string
  onePercentScheme?: OnePercentScheme
  sdgGoals: string[]
  sdgTargets: string[]
  title: { en: string; es: string; fr: string; ht: string }
}

/**
 * The 24 cooperation domains offered at the start, under the five themes of the French Atlas of decentralised cooperation.
 * DAC codes follow the IATI Sector list; the mapping from domain to SDG is the project’s own suggestion, none being official.
 */
export const VOCABULARY: VocabularyEntry[] = [
  {
    atlasTheme: 'POL',
    code: 'GOUV',
    dacCode: '15112',
    sdgGoals: ['16', '17'],
    sdgTargets: ['16.6', '17.9'],
    title: {
      en: 'Local governance and institutional support',
      es: 'Gobernanza local y apoyo institucional',
      fr: 'Gouvernance locale et appui institutionnel',
      ht: 'Gouvènans lokal ak apui enstitisyonèl',
    },
  },
  {
    atlasTheme: 'POL',
    code: 'CITO',
    dacCode: '15150',
    sdgGoals: ['5', '10', '16'],
    sdgTargets: ['5.5', '10.2', '16.7'],
    title: {
      en: 'Citizenship, rights and gender equality',
      es: 'Ciudadanía, derechos e igualdad de género',
      fr: 'Citoyenneté, droits et égalité femmes-hommes',
      ht: 'Sitwayènte, dwa ak egalite fanm ak gason',
    },
  },
  {
    atlasTheme: 'POL',
    code: 'URGE',
    dacCode: '72010',
    sdgGoals: ['1', '11'],
    sdgTargets: ['1.5', '11.5'],
    title: {
      en: 'Emergency relief and humanitarian action',
      es: 'Ayuda de emergencia y acción humanitaria',
      fr: 'Aide d’urgence et action humanitaire',
      ht: 'Èd dijans ak aksyon imanitè',
    },
  },
  {
    atlasTheme: 'POL',
    code: 'SENS',
    dacCode: '99820',
    sdgGoals: ['4', '12'],
    sdgTargets: ['4.7', '12.8'],
    title: {
      en: 'Global citizenship education, awareness',
      es: 'Educación para la ciudadanía mundial, sensibilización',
      fr: 'Éducation à la citoyenneté mondiale, sensibilisation',
      ht: 'Edikasyon pou sitwayènte mondyal, sansibilizasyon',
    },
  },
  {
    atlasTheme: 'CUL',
    code: 'CULT',
    dacCode: '16061',
    sdgGoals: ['4', '11'],
    sdgTargets: ['4.7', '11.4'],
    title: {
      en: 'Culture, arts, languages',
      es: 'Cultura, creación, lenguas',
      fr: 'Culture, création, langues',
      ht: 'Kilti, kreyasyon, lang',
    },
  },
  {
    atlasTheme: 'CUL',
    code: 'PATR',
    dacCode: '41040',
    sdgGoals: ['11'],
    sdgTargets: ['11.4'],
    title: {
      en: 'Heritage, memory, archives',
      es: 'Patrimonio, memoria, archivos',
      fr: 'Patrimoine, mémoire, archives',
      ht: 'Patrimwàn, memwa, achiv',
    },
  },
  {
    atlasTheme: 'EDU',
    code: 'EDUC',
    dacCode: '11120',
    sdgGoals: ['4'],
    sdgTargets: ['4.1', '4.7'],
    title: {
      en: 'Education and school exchanges',
      es: 'Educación e intercambios escolares',
      fr: 'Éducation et échanges scolaires',
      ht: 'Edikasyon ak echanj ant lekòl',
    },
  },
  {
    atlasTheme: 'EDU',
    code: 'FORM',
    dacCode: '11330',
    sdgGoals: ['4', '8'],
    sdgTargets: ['4.4', '8.5', '8.6'],
    title: {
      en: 'Vocational training, employment',
      es: 'Formación profesional, empleo, inserción',
      fr: 'Formation professionnelle, emploi, insertion',
      ht: 'Fòmasyon pwofesyonèl, travay, ensèsyon',
    },
  },
  {
    atlasTheme: 'EDU',
    code: 'JEUN',
    dacCode: '11231',
    sdgGoals: ['4', '8', '16'],
    sdgTargets: ['4.7', '8.6', '16.7'],
    title: {
      en: 'Youth and mobility',
      es: 'Juventud y movilidad internacional',
      fr: 'Jeunesse et mobilité internationale',
      ht: 'Jenès ak mobilite entènasyonal',
    },
  },
  {
    atlasTheme: 'EDU',
    code: 'SPOR',
    dacCode: '16061',
    sdgGoals: ['3', '4'],
    sdgTargets: ['3.4', '4.7'],
    title: {
      en: 'Sport and recreation',
      es: 'Deporte y ocio',
      fr: 'Sport et loisirs',
      ht: 'Espò ak lwazi',
    },
  },
  {
    atlasTheme: 'EDU',
    code: 'SANT',
    dacCode: '12220',
    sdgGoals: ['3'],
    sdgTargets: ['3.8', '3.d'],
    title: {
      en: 'Health',
      es: 'Salud',
      fr: 'Santé',
      ht: 'Sante',
    },
  },
  {
    atlasTheme: 'EDU',
    code: 'SOCI',
    dacCode: '16010',
    sdgGoals: ['1', '10'],
    sdgTargets: ['1.3', '10.2'],
    title: {
      en: 'Social action, childhood, disability',
      es: 'Acción social, infancia, discapacidad',
      fr: 'Action sociale, enfance, handicap',
      ht: 'Aksyon sosyal, timoun, andikap',
    },
  },
  {
    atlasTheme: 'EDU',
    code: 'RECH',
    dacCode: '11420',
    sdgGoals: ['4', '9', '17'],
    sdgTargets: ['4.3', '9.5', '17.6'],
    title: {
      en: 'Higher education, research, innovation',
      es: 'Enseñanza superior, investigación, innovación',
      fr: 'Enseignement supérieur, recherche, innovation',
      ht: 'Ansèyman siperyè, rechèch, inovasyon',
    },
  },
  {
    atlasTheme: 'ENV',
    code: 'EAUA',
    dacCode: '14030',
    onePercentScheme: 'water',
    sdgGoals: ['6'],
    sdgTargets: ['6.1', '6.2', '6.b'],
    title: {
      en: 'Water and sanitation',
      es: 'Agua y saneamiento',
      fr: 'Eau et assainissement',
      ht: 'Dlo ak asenisman',
    },
  },
  {
    atlasTheme: 'ENV',
    code: 'DECH',
    dacCode: '14050',
    onePercentScheme: 'waste',
    sdgGoals: ['11', '12'],
    sdgTargets: ['11.6', '12.5'],
    title: {
      en: 'Waste and circular economy',
      es: 'Residuos y economía circular',
      fr: 'Déchets et économie circulaire',
      ht: 'Fatra ak ekonomi sikilè',
    },
  },
  {
    atlasTheme: 'ENV',
    code: 'ENER',
    dacCode: '23210',
    onePercentScheme: 'energy',
    sdgGoals: ['7', '13'],
    sdgTargets: ['7.1', '7.2', '7.3'],
    title: {
      en: 'Energy',
      es: 'Energía',
      fr: 'Énergie',
      ht: 'Enèji',
    },
  },
  {
    atlasTheme: 'ENV',
    code: 'BIOD',
    dacCode: '41030',
    sdgGoals: ['14', '15'],
    sdgTargets: ['14.2', '15.5'],
    title: {
      en: 'Environment and biodiversity',
      es: 'Medio ambiente y biodiversidad',
      fr: 'Environnement et biodiversité',
      ht: 'Anviwònman ak biyodivèsite',
    },
  },
  {
    atlasTheme: 'ENV',
    code: 'RISQ',
    dacCode: '43060',
    sdgGoals: ['1', '11', '13'],
    sdgTargets: ['1.5', '11.5', '11.b', '13.1'],
    title: {
      en: 'Disaster risk reduction, climate adaptation',
      es: 'Prevención de riesgos mayores, adaptación al clima',
      fr: 'Prévention des risques majeurs, adaptation au climat',
      ht: 'Prevansyon gwo risk, adaptasyon ak klima a',
    },
  },
  {
    atlasTheme: 'ECO',
    code: 'ECON',
    dacCode: '32130',
    sdgGoals: ['8', '9'],
    sdgTargets: ['8.3', '9.3'],
    title: {
      en: 'Economic development, crafts, social economy',
      es: 'Desarrollo económico, artesanía, economía social',
      fr: 'Développement économique, artisanat, ESS',
      ht: 'Devlopman ekonomik, atizana, ekonomi sosyal',
    },
  },
  {
    atlasTheme: 'ECO',
    code: 'TOUR',
    dacCode: '33210',
    sdgGoals: ['8', '12'],
    sdgTargets: ['8.9', '12.b'],
    title: {
      en: 'Sustainable tourism',
      es: 'Turismo sostenible',
      fr: 'Tourisme durable',
      ht: 'Touris dirab',
    },
  },
  {
    atlasTheme: 'ECO',
    code: 'AGRI',
    dacCode: '31120',
    sdgGoals: ['2', '14'],
    sdgTargets: ['2.3', '2.4'],
    title: {
      en: 'Agriculture, fisheries, food security',
      es: 'Agricultura, pesca, seguridad alimentaria',
      fr: 'Agriculture, pêche, sécurité alimentaire',
      ht: 'Agrikilti, lapèch, sekirite alimantè',
    },
  },
  {
    atlasTheme: 'ECO',
    code: 'URBA',
    dacCode: '43030',
    sdgGoals: ['11'],
    sdgTargets: ['11.1', '11.3'],
    title: {
      en: 'Planning, urban development, housing',
      es: 'Ordenación, urbanismo, vivienda',
      fr: 'Aménagement, urbanisme, habitat',
      ht: 'Amenajman, ibanis, lojman',
    },
  },
  {
    atlasTheme: 'ECO',
    code: 'MOBI',
    dacCode: '21010',
    sdgGoals: ['9', '11'],
    sdgTargets: ['9.1', '11.2'],
    title: {
      en: 'Mobility and transport',
      es: 'Movilidad y transporte',
      fr: 'Mobilités et transports',
      ht: 'Mobilite ak transpò',
    },
  },
  {
    atlasTheme: 'ECO',
    code: 'NUME',
    dacCode: '22040',
    sdgGoals: ['9'],
    sdgTargets: ['9.c'],
    title: {
      en: 'Digital',
      es: 'Desarrollo digital',
      fr: 'Numérique',
      ht: 'Teknoloji nimerik',
    },
  },
]

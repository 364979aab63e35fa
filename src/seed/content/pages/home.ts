import type { PageSeed } from '../types.js'

export const home: PageSeed = {
  key: 'accueil',
  publish: ['fr', 'es', 'en', 'ht'],
  title: { fr: 'Accueil', es: 'Inicio', en: 'Home', ht: 'Akèy' },
  layout: [
    {
      blockType: 'hero',
      heading: {
        fr: 'Le Lamentin et ses villes partenaires',
        es: 'Le Lamentin y sus ciudades socias',
        en: 'Le Lamentin and its partner cities',
        ht: 'Le Lamentin ak vil patnè li yo',
      },
      text: {
        fr: 'De Santiago de Cuba à Carrefour, des liens tissés d’une rive à l’autre de la Caraïbe : des accords, des projets et des femmes et des hommes qui se rencontrent.',
        es: 'De Santiago de Cuba a Carrefour, lazos tejidos de una orilla a otra del Caribe: acuerdos, proyectos y mujeres y hombres que se encuentran.',
        en: 'From Santiago de Cuba to Carrefour, ties woven from shore to shore across the Caribbean: agreements, projects, and women and men who meet.',
        ht: 'Soti Santiago de Cuba rive Kafou, lyen ki trese soti sou yon rivaj rive sou yon lòt nan Karayib la: akò, pwojè, ak fanm ak gason k ap rankontre.',
      },
      media: 'pont-entre-deux-rives',
    },
    {
      blockType: 'richText',
      content: {
        fr: [
          {
            type: 'p',
            text: 'Ce site présente un contenu de démonstration. Il part de faits publics ; ce qui a été inventé pour l’exemple est signalé par le mot « fictif ».',
          },
        ],
        es: [
          {
            type: 'p',
            text: 'Este sitio presenta un contenido de demostración. Parte de hechos públicos; lo que se ha inventado para el ejemplo se señala con la palabra «ficticio».',
          },
        ],
        en: [
          {
            type: 'p',
            text: 'This site shows demonstration content. It starts from public facts; whatever was made up for the example is marked with the word “fictitious”.',
          },
        ],
        ht: [
          {
            type: 'p',
            text: 'Sit sa a prezante yon kontni demonstrasyon. Li chita sou enfòmasyon piblik; tout sa ki envante pou egzanp lan make ak mo « fiktif » la.',
          },
        ],
      },
    },
    {
      blockType: 'partnerList',
      heading: {
        fr: 'Nos villes partenaires',
        es: 'Nuestras ciudades socias',
        en: 'Our partner cities',
        ht: 'Vil patnè nou yo',
      },
    },
    {
      blockType: 'projectList',
      heading: { fr: 'Les projets', es: 'Los proyectos', en: 'Projects', ht: 'Pwojè yo' },
      limit: 6,
    },
    {
      blockType: 'timeline',
      heading: { fr: 'En quelques dates', es: 'Algunas fechas', en: 'Key dates', ht: 'Kèk dat enpòtan' },
      entries: [
        {
          date: '1996-12-16',
          precision: 'day',
          title: {
            fr: 'Jumelage avec Santiago de Cuba',
            es: 'Hermanamiento con Santiago de Cuba',
            en: 'Twinning with Santiago de Cuba',
            ht: 'Jimlaj ak Santiago de Cuba',
          },
          text: {
            fr: 'La charte est signée, un an après un premier contact à Cuba.',
            es: 'Se firma la carta, un año después de un primer contacto en Cuba.',
            en: 'The charter is signed, a year after a first contact in Cuba.',
            ht: 'De vil yo siyen chat la, yon ane apre premye kontak la nan peyi Kiba.',
          },
        },
        {
          date: '2011-01-01',
          precision: 'month',
          title: {
            fr: 'Partenariat avec Carrefour',
            es: 'Colaboración con Carrefour',
            en: 'Partnership with Carrefour',
            ht: 'Patenarya ak Kafou',
          },
          text: {
            fr: 'Le partenariat est officialisé en janvier 2011. Seul le mois est connu : le jour enregistré est fictif.',
            es: 'La colaboración se oficializa en enero de 2011. Solo se conoce el mes: el día registrado es ficticio.',
            en: 'The partnership is made official in January 2011. Only the month is known: the day on record is fictitious.',
            ht: 'Patenarya a vin ofisyèl an janvye 2011. Se mwa a sèlman nou konnen: jou ki anrejistre a fiktif.',
          },
        },
        {
          date: '2025-05-01',
          precision: 'month',
          title: {
            fr: 'Visite d’une délégation de Santiago',
            es: 'Visita de una delegación de Santiago',
            en: 'Visit of a Santiago delegation',
            ht: 'Vizit yon delegasyon Santiago',
          },
          text: {
            fr: 'Culture, santé et risques majeurs au programme, en mai 2025. Le jour enregistré est fictif.',
            es: 'Cultura, salud y riesgos mayores en la agenda, en mayo de 2025. El día registrado es ficticio.',
            en: 'Culture, health and major risks on the agenda, in May 2025. The day on record is fictitious.',
            ht: 'Kilti, sante ak gwo risk sou pwogram nan, an me 2025. Jou ki anrejistre a fiktif.',
          },
        },
      ],
    },
    {
      blockType: 'callToAction',
      heading: {
        fr: 'Une idée de projet ?',
        es: '¿Una idea de proyecto?',
        en: 'An idea for a project?',
        ht: 'Ou gen yon lide pwojè?',
      },
      text: {
        fr: 'Habitants, associations, écoles : dites-nous ce que vous aimeriez construire avec une ville partenaire.',
        es: 'Vecinos, asociaciones, escuelas: cuéntennos qué les gustaría construir con una ciudad socia.',
        en: 'Residents, associations, schools: tell us what you would like to build with a partner city.',
        ht: 'Moun ki rete nan vil la, asosyasyon, lekòl: di nou sa nou ta renmen konstwi ak yon vil patnè.',
      },
      label: { fr: 'Nous contacter', es: 'Contáctenos', en: 'Contact us', ht: 'Kontakte nou' },
      url: '/contact',
    },
  ],
  meta: {
    title: {
      fr: 'Coopération internationale du Lamentin',
      es: 'Cooperación internacional de Le Lamentin',
      en: 'Le Lamentin’s international cooperation',
      ht: 'Kooperasyon entènasyonal Le Lamentin',
    },
    description: {
      fr: 'Villes partenaires, accords et projets de la ville du Lamentin, en Martinique : Santiago de Cuba et Carrefour.',
      es: 'Ciudades socias, acuerdos y proyectos de la ciudad de Le Lamentin, en Martinica: Santiago de Cuba y Carrefour.',
      en: 'Partner cities, agreements and projects of the city of Le Lamentin, Martinique: Santiago de Cuba and Carrefour.',
      ht: 'Vil patnè, akò ak pwojè vil Le Lamentin, Matinik: Santiago de Cuba ak Kafou.',
    },
  },
}

import type { PageSeed } from '../types.js'

export const cooperation: PageSeed = {
  key: 'cooperation-decentralisee',
  publish: ['fr', 'es', 'en', 'ht'],
  title: {
    fr: 'Qu’est-ce que la coopération décentralisée ?',
    es: '¿Qué es la cooperación descentralizada?',
    en: 'What is decentralised cooperation?',
    ht: 'Kisa kooperasyon desantralize ye?',
  },
  layout: [
    {
      blockType: 'richText',
      content: {
        fr: [
          { type: 'h2', text: 'De collectivité à collectivité' },
          {
            type: 'p',
            text: 'Une ville, un département ou une région peut agir avec une collectivité d’un autre pays : échanger des savoir-faire, mener un projet, venir en aide. Ce n’est pas la diplomatie d’un État : ce sont deux territoires qui travaillent ensemble, sur ce qu’ils font chaque jour.',
          },
          { type: 'h2', text: 'Plusieurs façons de coopérer' },
          {
            type: 'ul',
            text: [
              'Le jumelage : un lien durable entre deux villes, scellé par une charte.',
              'La coopération décentralisée : des actions menées avec une collectivité étrangère, souvent par convention.',
              'La coopération régionale : avec les voisins d’un même bassin, ici la Caraïbe.',
              'La coopération transfrontalière : de part et d’autre d’une frontière commune.',
              'La solidarité : une aide d’urgence ou humanitaire.',
            ],
          },
        ],
        es: [
          { type: 'h2', text: 'De administración local a administración local' },
          {
            type: 'p',
            text: 'Una ciudad, un departamento o una región puede actuar con una administración local de otro país: intercambiar conocimientos, llevar a cabo un proyecto, prestar ayuda. No es la diplomacia de un Estado: son dos territorios que trabajan juntos sobre lo que hacen cada día.',
          },
          { type: 'h2', text: 'Varias formas de cooperar' },
          {
            type: 'ul',
            text: [
              'El hermanamiento: un vínculo duradero entre dos ciudades, sellado por una carta.',
              'La cooperación descentralizada: acciones realizadas con una administración local extranjera, a menudo mediante convenio.',
              'La cooperación regional: con los vecinos de una misma cuenca, aquí el Caribe.',
              'La cooperación transfronteriza: a ambos lados de una frontera común.',
              'La solidaridad: una ayuda de emergencia o humanitaria.',
            ],
          },
        ],
        en: [
          { type: 'h2', text: 'From one local authority to another' },
          {
            type: 'p',
            text: 'A city, a department or a region can act with a local authority in another country: share know-how, run a project, bring relief. This is not the diplomacy of a State: it is two territories working together on what they do every day.',
          },
          { type: 'h2', text: 'Several ways to cooperate' },
          {
            type: 'ul',
            text: [
              'Twinning: a lasting bond between two cities, sealed by a charter.',
              'Decentralised cooperation: action with a foreign local authority, often under an agreement.',
              'Regional cooperation: with neighbours around the same sea, here the Caribbean.',
              'Cross-border cooperation: on both sides of a shared border.',
              'Solidarity: emergency or humanitarian aid.',
            ],
          },
        ],
        ht: [
          { type: 'h2', text: 'Soti nan yon kolektivite rive nan yon lòt' },
          {
            type: 'p',
            text: 'Yon vil, yon depatman oswa yon rejyon ka travay ak yon kolektivite ki nan yon lòt peyi: pataje konesans, mennen yon pwojè, pote sekou. Se pa diplomasi yon Leta: se de teritwa k ap travay ansanm sou sa yo fè chak jou.',
          },
          { type: 'h2', text: 'Plizyè fason pou kolabore' },
          {
            type: 'ul',
            text: [
              'Jimlaj: yon lyen ki dire ant de vil, ki sele ak yon chat.',
              'Kooperasyon desantralize: aksyon ki fèt ak yon kolektivite etranje, souvan ak yon konvansyon.',
              'Kooperasyon rejyonal: ak vwazen ki sou menm lanmè a, isit la se Karayib la.',
              'Kooperasyon transfwontalye: sou de bò yon menm fwontyè.',
              'Solidarite: yon èd ijans oswa yon èd imanitè.',
            ],
          },
        ],
      },
    },
    { blockType: 'media', media: 'pont-entre-deux-rives' },
    {
      blockType: 'faq',
      heading: {
        fr: 'Questions fréquentes',
        es: 'Preguntas frecuentes',
        en: 'Frequently asked questions',
        ht: 'Kesyon moun poze souvan',
      },
      items: [
        {
          question: {
            fr: 'Faut-il toujours une convention ?',
            es: '¿Hace falta siempre un convenio?',
            en: 'Is an agreement always needed?',
            ht: 'Èske fòk gen yon konvansyon toujou?',
          },
          answer: {
            fr: 'Non. Depuis une loi de 2014, la convention est une possibilité. Elle reste utile : elle dit ce que chacun fera, pendant combien de temps et pour quel montant.',
            es: 'No. Desde una ley de 2014, el convenio es una posibilidad. Sigue siendo útil: dice qué hará cada parte, durante cuánto tiempo y por qué importe.',
            en: 'No. Since a law of 2014, an agreement has been optional. It is still useful: it says what each side will do, for how long and for how much.',
            ht: 'Non. Depi yon lwa 2014, konvansyon an se yon posibilite. Men li toujou itil: li di kisa chak pati ap fè, pandan konbyen tan, ak pou ki montan.',
          },
        },
        {
          question: {
            fr: 'Que veut dire « en sommeil » ?',
            es: '¿Qué significa «inactiva»?',
            en: 'What does “dormant” mean?',
            ht: 'Kisa « sou poz » vle di?',
          },
          answer: {
            fr: 'Qu’aucune action récente n’est connue publiquement. La relation n’a pas pris fin pour autant : elle peut reprendre.',
            es: 'Que no se conoce públicamente ninguna acción reciente. La relación no ha terminado por ello: puede reanudarse.',
            en: 'That no recent action is publicly known. The relationship has not ended for all that: it may resume.',
            ht: 'Sa vle di piblik la pa konnen okenn aksyon resan. Men relasyon an pa fini pou sa: li ka rekòmanse.',
          },
        },
      ],
    },
  ],
  meta: {
    title: {
      fr: 'La coopération décentralisée, en bref',
      es: 'La cooperación descentralizada, en breve',
      en: 'Decentralised cooperation in brief',
      ht: 'Kooperasyon desantralize an kout pawòl',
    },
    description: {
      fr: 'Jumelage, coopération, solidarité : comment une ville agit avec une collectivité d’un autre pays, et ce que veulent dire ces mots.',
      es: 'Hermanamiento, cooperación, solidaridad: cómo actúa una ciudad con una administración local de otro país.',
      en: 'Twinning, cooperation, solidarity: how a city acts with a local authority in another country, and what the words mean.',
      ht: 'Jimlaj, kooperasyon, solidarite: kijan yon vil travay ak yon kolektivite nan yon lòt peyi, ak sa mo sa yo vle di.',
    },
  },
}

import type { PageSeed } from '../types.js'

export const legalFramework: PageSeed = {
  key: 'cadre-juridique',
  publish: ['fr', 'es', 'en'],
  title: {
    fr: 'Le cadre juridique',
    es: 'El marco jurídico',
    en: 'The legal framework',
    ht: 'Kad jiridik la',
  },
  parent: 'cooperation-decentralisee',
  layout: [
    {
      blockType: 'richText',
      content: {
        fr: [
          {
            type: 'p',
            text: 'Cette page résume le droit français en mots simples. Les textes n’ont pas été vérifiés sur Légifrance et aucun article n’est cité mot pour mot : seul le texte officiel fait foi.',
          },
          { type: 'h2', text: 'Ce qu’une collectivité peut faire' },
          {
            type: 'p',
            text: 'Le code général des collectivités territoriales (CGCT), à l’article L1115-1 et aux suivants, permet aux collectivités d’agir à l’étranger, pour un an ou pour plusieurs : coopération, aide au développement, action humanitaire. Deux repères : respecter les engagements internationaux de la France et tenir compte de l’Agenda 2030.',
          },
          { type: 'h2', text: 'La convention : une faculté depuis 2014' },
          {
            type: 'p',
            text: 'La loi de 1992 faisait passer la coopération par une convention. Depuis celle du 7 juillet 2014, conclure une convention est une possibilité. Quand il y en a une, elle précise l’objet des actions et le montant prévisionnel des engagements financiers.',
          },
          { type: 'h2', text: 'L’entrée en vigueur' },
          {
            type: 'p',
            text: 'Signer ne suffit pas : une convention entre en vigueur lorsqu’elle est transmise au représentant de l’État. Signée mais non transmise, elle n’est pas encore exécutoire.',
          },
          { type: 'h2', text: 'Ce qu’a jugé le Conseil d’État' },
          {
            type: 'p',
            text: 'Le 13 mai 2024, le Conseil d’État a jugé qu’une action extérieure n’a pas à répondre à un intérêt public local, ni à relever des autres compétences de la collectivité, ni à être menée avec une collectivité étrangère. Des limites demeurent :',
          },
          {
            type: 'ul',
            text: [
              'respecter les engagements internationaux de la France ;',
              'ne pas interférer avec la politique étrangère de l’État ;',
              'ne pas prendre parti dans un conflit politique.',
            ],
          },
          { type: 'h2', text: 'Avec un État étranger' },
          {
            type: 'p',
            text: 'Une collectivité signe avec des collectivités. Avec un État étranger, une convention n’est possible que dans des cas prévus par la loi, en principe après autorisation.',
          },
        ],
        es: [
          {
            type: 'p',
            text: 'Esta página resume el derecho francés con palabras sencillas. Los textos no se han comprobado en Légifrance, el sitio oficial del derecho francés, y no se cita literalmente ningún artículo: solo da fe el texto oficial.',
          },
          { type: 'h2', text: 'Lo que puede hacer una administración local' },
          {
            type: 'p',
            text: 'El código general de las entidades territoriales (CGCT), en su artículo L1115-1 y siguientes, permite a las administraciones locales actuar en el extranjero, durante uno o varios años: cooperación, ayuda al desarrollo, acción humanitaria. Dos referencias: respetar los compromisos internacionales de Francia y tener en cuenta la Agenda 2030.',
          },
          { type: 'h2', text: 'El convenio: una facultad desde 2014' },
          {
            type: 'p',
            text: 'La ley de 1992 hacía pasar la cooperación por un convenio. Desde la del 7 de julio de 2014, celebrar un convenio es una posibilidad. Cuando lo hay, precisa el objeto de las acciones y el importe previsto de los compromisos financieros.',
          },
          { type: 'h2', text: 'La entrada en vigor' },
          {
            type: 'p',
            text: 'No basta con firmar: un convenio entra en vigor cuando se transmite al representante del Estado. Firmado pero no transmitido, todavía no es ejecutorio.',
          },
          { type: 'h2', text: 'Lo que ha resuelto el Consejo de Estado' },
          {
            type: 'p',
            text: 'El 13 de mayo de 2024, el Consejo de Estado francés resolvió que una acción exterior no tiene por qué responder a un interés público local, ni corresponder a las demás competencias de la administración local, ni realizarse con una administración local extranjera. Siguen existiendo límites:',
          },
          {
            type: 'ul',
            text: [
              'respetar los compromisos internacionales de Francia;',
              'no interferir en la política exterior del Estado;',
              'no tomar partido en un conflicto político.',
            ],
          },
          { type: 'h2', text: 'Con un Estado extranjero' },
          {
            type: 'p',
            text: 'Una administración local firma con administraciones locales. Con un Estado extranjero, un convenio solo es posible en los casos previstos por la ley, en principio previa autorización.',
          },
        ],
        en: [
          {
            type: 'p',
            text: 'This page sums up French law in plain words. The texts were not checked against Légifrance, the official site of French law, and no article is quoted word for word: only the official text is authoritative.',
          },
          { type: 'h2', text: 'What a local authority may do' },
          {
            type: 'p',
            text: 'The French general code of local authorities (CGCT), in article L1115-1 and those that follow, lets local authorities act abroad, for one year or several: cooperation, development aid, humanitarian action. Two markers: respect France’s international commitments and take the 2030 Agenda into account.',
          },
          { type: 'h2', text: 'The agreement: optional since 2014' },
          {
            type: 'p',
            text: 'Under the law of 1992, cooperation went through an agreement. Since the law of 7 July 2014, concluding one has been optional. Where there is one, it sets out the object of the action and the forecast amount of the financial commitments.',
          },
          { type: 'h2', text: 'Entry into force' },
          {
            type: 'p',
            text: 'Signing is not enough: an agreement enters into force once it is sent to the State’s representative. Signed but not sent, it is not yet enforceable.',
          },
          { type: 'h2', text: 'What the Conseil d’État ruled' },
          {
            type: 'p',
            text: 'On 13 May 2024 the Conseil d’État, France’s highest administrative court, ruled that external action need not serve a local public interest, nor fall within the authority’s other powers, nor be carried out with a foreign local authority. Limits remain:',
          },
          {
            type: 'ul',
            text: [
              'respect France’s international commitments;',
              'do not interfere with the State’s foreign policy;',
              'do not take sides in a political conflict.',
            ],
          },
          { type: 'h2', text: 'With a foreign State' },
          {
            type: 'p',
            text: 'A local authority signs with local authorities. With a foreign State, an agreement is possible only in cases laid down by law, as a rule after authorisation.',
          },
        ],
      },
    },
  ],
  meta: {
    title: {
      fr: 'Cadre juridique de la coopération',
      es: 'Marco jurídico de la cooperación',
      en: 'Legal framework of cooperation',
    },
    description: {
      fr: 'CGCT, loi de 2014, décisions du Conseil d’État de 2024, entrée en vigueur des conventions : le droit de la coopération en mots simples.',
      es: 'CGCT, ley de 2014, sentencias del Consejo de Estado de 2024, entrada en vigor: el derecho de la cooperación con palabras sencillas.',
      en: 'CGCT, the 2014 law, the Conseil d’État rulings of 2024, entry into force: the law of cooperation in plain words.',
    },
  },
}

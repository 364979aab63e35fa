import type { ConventionSeed } from '../types.js'

export const santiagoCharter1996: ConventionSeed = {
  key: 'charte-santiago-1996',
  publish: ['fr', 'es', 'en', 'ht'],
  fictionalFields: ['reference', 'forecastAmount', 'deliberation', 'transmittedOn'],
  title: {
    fr: 'Charte de jumelage avec Santiago de Cuba (1996)',
    es: 'Carta de hermanamiento con Santiago de Cuba (1996)',
    en: 'Twinning charter with Santiago de Cuba (1996)',
    ht: 'Chat jimlaj ak Santiago de Cuba (1996)',
  },
  reference: 'FICTIF-1996-01',
  instrument: 'charter',
  parties: [{ partner: 'santiago-de-cuba', signedOn: '1996-12-16' }],
  object: {
    fr: 'Charte par laquelle Le Lamentin et Santiago de Cuba deviennent villes jumelles. Elle est signée le 16 décembre 1996, sans terme connu.\n\nLe texte de la charte n’a pas été consulté. Les domaines indiqués sont ceux que la presse cite pour les projets menés sous ce jumelage : économie et artisanat, éducation, aménagement, santé, culture et art, sport, risques majeurs, insertion et formation.\n\nPour les besoins de l’exemple : référence et délibération fictives ; date fictive pour la délibération (2 décembre 1996) et pour la transmission au représentant de l’État (20 décembre 1996) ; montant fictif (0 euro).',
    es: 'Carta por la que Le Lamentin y Santiago de Cuba se convierten en ciudades hermanas. Se firma el 16 de diciembre de 1996, sin término conocido.\n\nNo se ha consultado el texto de la carta. Los ámbitos indicados son los que la prensa cita para los proyectos realizados al amparo de este hermanamiento: economía y artesanía, educación, ordenación urbana, salud, cultura y arte, deporte, riesgos mayores, inserción y formación.\n\nA efectos del ejemplo: referencia y acuerdo del consejo ficticios; fecha ficticia para el acuerdo (2 de diciembre de 1996) y para la transmisión al representante del Estado (20 de diciembre de 1996); importe ficticio (0 euros).',
    en: 'Charter by which Le Lamentin and Santiago de Cuba become twin cities. It was signed on 16 December 1996, with no known end date.\n\nThe text of the charter was not consulted. The domains shown are those the press lists for projects run under this twinning: economy and crafts, education, planning, health, culture and art, sport, major risks, work integration and training.\n\nFor the sake of the example: fictitious reference and council decision; fictitious dates for the decision (2 December 1996) and for the transmission to the State’s representative (20 December 1996); fictitious amount (0 euros).',
    ht: 'Chat ki fè Le Lamentin ak Santiago de Cuba vin vil jimèl. Yo siyen l 16 desanm 1996, san dat finisman nou konnen.\n\nNou pa t li tèks chat la. Domèn ki make yo se sa laprès site pou pwojè ki fèt anba jimlaj sa a: ekonomi ak atizana, edikasyon, amenajman, sante, kilti ak atizay, espò, gwo risk, ensèsyon ak fòmasyon.\n\nPou egzanp lan sèlman: referans ak deliberasyon fiktif; dat fiktif pou deliberasyon an (2 desanm 1996) ak pou transmisyon bay reprezantan Leta a (20 desanm 1996); montan fiktif (0 ewo).',
  },
  forecastAmount: 0,
  currency: 'EUR',
  deliberation: { reference: 'FICTIF-DEL-1996-01', adoptedOn: '1996-12-02' },
  signedOn: '1996-12-16',
  transmittedOn: '1996-12-20',
  startsOn: '1996-12-20',
  renewal: { mode: 'none' },
  domains: ['ECON', 'EDUC', 'URBA', 'SANT', 'CULT', 'SPOR', 'RISQ', 'FORM'],
}

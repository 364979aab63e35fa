import type { ConventionSeed } from '../types.js'

export const santiagoAccord2010: ConventionSeed = {
  key: 'accord-santiago-2010-2013',
  publish: ['fr', 'es'],
  fictionalFields: ['reference', 'forecastAmount', 'deliberation', 'signedOn', 'transmittedOn', 'startsOn', 'endsOn'],
  title: {
    fr: 'Accord de coopération 2010-2013 avec Santiago de Cuba',
    es: 'Acuerdo de cooperación 2010-2013 con Santiago de Cuba',
  },
  reference: 'FICTIF-2010-01',
  instrument: 'framework',
  parent: 'charte-santiago-1996',
  parties: [{ partner: 'santiago-de-cuba' }],
  object: {
    fr: 'À la fin de l’année 2010, de nouveaux accords sont conclus avec Santiago de Cuba pour la période 2010-2013. Trois axes sont annoncés : la biodiversité ; la culture ; l’insertion et la mobilité dans la restauration et la conservation du patrimoine. Cette fiche les réunit en une seule convention-cadre.\n\nLe texte des accords n’a pas été consulté et seules les années sont connues. Pour les besoins de l’exemple : date fictive pour la délibération (29 novembre 2010), la signature (15 décembre 2010), la transmission au représentant de l’État et la prise d’effet (20 décembre 2010) et le terme (31 décembre 2013) ; référence et délibération fictives ; montant fictif (30 000 euros).',
    es: 'A finales de 2010 se concluyen nuevos acuerdos con Santiago de Cuba para el período 2010-2013. Se anuncian tres ejes: la biodiversidad; la cultura; la inserción y la movilidad en la restauración y conservación del patrimonio. Esta ficha los reúne en un solo convenio marco.\n\nNo se ha consultado el texto de los acuerdos y solo se conocen los años. A efectos del ejemplo: fecha ficticia para el acuerdo del consejo (29 de noviembre de 2010), la firma (15 de diciembre de 2010), la transmisión al representante del Estado y la entrada en vigor (20 de diciembre de 2010) y el término (31 de diciembre de 2013); referencia y acuerdo del consejo ficticios; importe ficticio (30 000 euros).',
  },
  forecastAmount: 30000,
  currency: 'EUR',
  deliberation: { reference: 'FICTIF-DEL-2010-01', adoptedOn: '2010-11-29' },
  signedOn: '2010-12-15',
  transmittedOn: '2010-12-20',
  startsOn: '2010-12-20',
  endsOn: '2013-12-31',
  renewal: { mode: 'none' },
  domains: ['BIOD', 'CULT', 'FORM', 'PATR'],
}

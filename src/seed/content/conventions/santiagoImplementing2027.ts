import type { ConventionSeed } from '../types.js'

export const santiagoImplementing2027: ConventionSeed = {
  key: 'application-santiago-2027-2029',
  publish: ['fr', 'es', 'en'],
  fictional: true,
  title: {
    fr: 'Convention d’application 2027-2029 avec Santiago de Cuba (exemple fictif)',
    es: 'Convenio de aplicación 2027-2029 con Santiago de Cuba (ejemplo ficticio)',
    en: 'Implementing agreement 2027–2029 with Santiago de Cuba (fictitious example)',
    ht: 'Konvansyon aplikasyon 2027-2029 ak Santiago de Cuba (egzanp fiktif)',
  },
  reference: 'FICTIF-2026-01',
  instrument: 'implementing',
  parent: 'charte-santiago-1996',
  parties: [{ partner: 'santiago-de-cuba' }],
  object: {
    fr: 'Exemple fictif : cette convention n’existe pas. Elle montre comment une convention d’application précise, pour trois ans, deux domaines de la charte de 1996 : les risques majeurs et l’éducation. Chaque date est une date fictive, et le montant prévisionnel un montant fictif (18 000 euros, soit 6 000 euros par an).',
    es: 'Ejemplo ficticio: este convenio no existe. Muestra cómo un convenio de aplicación concreta, para tres años, dos ámbitos de la carta de 1996: los riesgos mayores y la educación. Cada fecha es una fecha ficticia, y el importe previsto es un importe ficticio (18 000 euros, es decir, 6000 euros al año).',
    en: 'Fictitious example: this agreement does not exist. It shows how an implementing agreement spells out, for three years, two domains of the 1996 charter: major risks and education. Every date is fictitious, and so is the forecast amount (18,000 euros, that is 6,000 euros a year).',
  },
  forecastAmount: 18000,
  currency: 'EUR',
  deliberation: { reference: 'FICTIF-DEL-2026-01', adoptedOn: '2026-05-28' },
  signedOn: '2026-06-15',
  transmittedOn: '2026-06-22',
  startsOn: '2027-01-01',
  endsOn: '2029-12-31',
  renewal: { mode: 'none' },
  domains: ['RISQ', 'EDUC'],
}

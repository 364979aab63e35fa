import type { PartnerCitySeed } from '../types.js'

export const carrefour: PartnerCitySeed = {
  key: 'carrefour',
  publish: ['fr', 'es', 'en', 'ht'],
  fictionalFields: ['relationSince'],
  name: { fr: 'Carrefour', es: 'Carrefour', en: 'Carrefour', ht: 'Kafou' },
  officialName: 'Commune de Carrefour',
  country: 'HT',
  authorityType: 'commune',
  relationStatus: 'dormant',
  relationSince: '2011-01-01',
  cooperationTypes: ['decentralised', 'solidarity'],
  latitude: 18.53333,
  longitude: -72.4,
  cover: 'rivage-de-carrefour',
  summary: {
    fr: 'Une rencontre en avril 2009, un séisme en janvier 2010, un élan de solidarité, puis un partenariat officialisé en janvier 2011. La relation est aujourd’hui présentée comme en sommeil.',
    es: 'Un encuentro en abril de 2009, un terremoto en enero de 2010, un impulso solidario y, después, una colaboración oficializada en enero de 2011. Hoy la relación figura como inactiva.',
    en: 'A first meeting in April 2009, an earthquake in January 2010, a surge of solidarity, then a partnership made official in January 2011. The relationship is now shown as dormant.',
    ht: 'Yon rankont an avril 2009, yon tranblemanntè an janvye 2010, yon gwo jès solidarite, apre sa yon patenarya ki vin ofisyèl an janvye 2011. Jodi a, relasyon an prezante kòm yon relasyon ki sou poz.',
  },
  portrait: {
    fr: [
      { type: 'h2', text: 'De la rencontre à la solidarité' },
      {
        type: 'p',
        text: 'Les représentants du Lamentin et de Carrefour se rencontrent pour la première fois en avril 2009. Moins d’un an plus tard, le 12 janvier 2010, un séisme frappe Haïti. Une aide est votée, puis une collecte est organisée pour les enfants de Carrefour : plus de 2 000 jouets et 4 000 euros.',
      },
      { type: 'h2', text: 'Un partenariat officialisé' },
      {
        type: 'p',
        text: 'Le partenariat est officialisé en janvier 2011. Les sources ne s’accordent pas sur son point de départ : certaines retiennent 2010. Cette fiche retient janvier 2011 ; le jour enregistré est fictif.',
      },
      { type: 'h2', text: 'Pourquoi « en sommeil » ?' },
      {
        type: 'p',
        text: 'La page actuelle de la ville consacrée aux relations internationales ne parle plus de Carrefour. Rien n’indique pour autant que la relation ait pris fin. « En sommeil » dit seulement cela : aucune action récente n’est connue publiquement.',
      },
    ],
    es: [
      { type: 'h2', text: 'Del encuentro a la solidaridad' },
      {
        type: 'p',
        text: 'Los representantes de Le Lamentin y de Carrefour se reúnen por primera vez en abril de 2009. Menos de un año después, el 12 de enero de 2010, un terremoto golpea Haití. Se vota una ayuda y luego se organiza una colecta para los niños de Carrefour: más de 2000 juguetes y 4000 euros.',
      },
      { type: 'h2', text: 'Una colaboración oficializada' },
      {
        type: 'p',
        text: 'La colaboración se oficializa en enero de 2011. Las fuentes no coinciden sobre su inicio: algunas lo sitúan en 2010. Esta ficha toma enero de 2011; el día registrado es ficticio.',
      },
      { type: 'h2', text: '¿Por qué «inactiva»?' },
      {
        type: 'p',
        text: 'La página actual de la ciudad sobre relaciones internacionales ya no menciona Carrefour, pero nada indica que la relación haya terminado. «Inactiva» significa solo eso: no se conoce públicamente ninguna acción reciente.',
      },
    ],
    en: [
      { type: 'h2', text: 'From a meeting to solidarity' },
      {
        type: 'p',
        text: 'Representatives of Le Lamentin and Carrefour first met in April 2009. Less than a year later, on 12 January 2010, an earthquake struck Haiti. Aid was voted, then a collection was held for the children of Carrefour: more than 2,000 toys and 4,000 euros.',
      },
      { type: 'h2', text: 'An official partnership' },
      {
        type: 'p',
        text: 'The partnership was made official in January 2011. Sources disagree on when it began: some say 2010. This page uses January 2011; the day on record is fictitious.',
      },
      { type: 'h2', text: 'Why “dormant”?' },
      {
        type: 'p',
        text: 'The city’s current page on international relations no longer mentions Carrefour, yet nothing suggests that the relationship has ended. “Dormant” means just that: no recent action is publicly known.',
      },
    ],
    ht: [
      { type: 'h2', text: 'Soti nan rankont rive nan solidarite' },
      {
        type: 'p',
        text: 'Reprezantan Le Lamentin ak reprezantan Kafou rankontre pou premye fwa an avril 2009. Mwens pase yon ane apre, 12 janvye 2010, yon tranblemanntè frape Ayiti. Yo vote yon èd, apre sa yo fè yon kolèk pou timoun Kafou yo: plis pase 2 000 jwèt ak 4 000 ewo.',
      },
      { type: 'h2', text: 'Yon patenarya ki vin ofisyèl' },
      {
        type: 'p',
        text: 'Patenarya a vin ofisyèl an janvye 2011. Sous yo pa dakò sou ki lè li te kòmanse: gen ladan yo ki di 2010. Fich sa a kenbe janvye 2011; jou ki anrejistre a fiktif.',
      },
      { type: 'h2', text: 'Poukisa « sou poz »?' },
      {
        type: 'p',
        text: 'Paj vil la genyen kounye a sou relasyon entènasyonal pa pale de Kafou ankò. Men anyen pa montre relasyon an fini. « Sou poz » vle di sa sèlman: piblik la pa konnen okenn aksyon resan.',
      },
    ],
  },
  timeline: [
    {
      date: '2009-04-01',
      precision: 'month',
      title: {
        fr: 'Avril 2009 : première rencontre',
        es: 'Abril de 2009: primer encuentro',
        en: 'April 2009: first meeting',
        ht: 'Avril 2009: premye rankont',
      },
      text: {
        fr: 'Les deux villes font connaissance. Seul le mois est connu : le jour enregistré est fictif.',
        es: 'Las dos ciudades se conocen. Solo se conoce el mes: el día registrado es ficticio.',
        en: 'The two cities get to know each other. Only the month is known: the day on record is fictitious.',
        ht: 'De vil yo fè konesans. Se mwa a sèlman nou konnen: jou ki anrejistre a fiktif.',
      },
    },
    {
      date: '2010-01-12',
      precision: 'day',
      title: {
        fr: 'Séisme en Haïti',
        es: 'Terremoto en Haití',
        en: 'Earthquake in Haiti',
        ht: 'Tranblemanntè ann Ayiti',
      },
      text: {
        fr: 'Un séisme frappe Haïti. Une aide est ensuite votée.',
        es: 'Un terremoto golpea Haití. Después se vota una ayuda.',
        en: 'An earthquake strikes Haiti. Aid is then voted.',
        ht: 'Yon tranblemanntè frape Ayiti. Apre sa, yo vote yon èd.',
      },
    },
    {
      date: '2010-11-01',
      precision: 'month',
      title: {
        fr: 'Novembre 2010 : des jouets pour les enfants de Carrefour',
        es: 'Noviembre de 2010: juguetes para los niños de Carrefour',
        en: 'November 2010: toys for the children of Carrefour',
        ht: 'Novanm 2010: jwèt pou timoun Kafou yo',
      },
      text: {
        fr: 'De novembre 2010 à janvier 2011, plus de 2 000 jouets et 4 000 euros sont réunis. Le jour enregistré est fictif.',
        es: 'De noviembre de 2010 a enero de 2011 se reúnen más de 2000 juguetes y 4000 euros. El día registrado es ficticio.',
        en: 'From November 2010 to January 2011, more than 2,000 toys and 4,000 euros are gathered. The day on record is fictitious.',
        ht: 'Soti novanm 2010 rive janvye 2011, yo ranmase plis pase 2 000 jwèt ak 4 000 ewo. Jou ki anrejistre a fiktif.',
      },
    },
    {
      date: '2011-01-01',
      precision: 'month',
      title: {
        fr: 'Janvier 2011 : le partenariat devient officiel',
        es: 'Enero de 2011: la colaboración se hace oficial',
        en: 'January 2011: the partnership becomes official',
        ht: 'Janvye 2011: patenarya a vin ofisyèl',
      },
      text: {
        fr: 'Le partenariat entre Le Lamentin et Carrefour est officialisé. Seul le mois est connu : le jour enregistré est fictif.',
        es: 'La colaboración entre Le Lamentin y Carrefour se oficializa. Solo se conoce el mes: el día registrado es ficticio.',
        en: 'The partnership between Le Lamentin and Carrefour is made official. Only the month is known: the day on record is fictitious.',
        ht: 'Patenarya ant Le Lamentin ak Kafou vin ofisyèl. Se mwa a sèlman nou konnen: jou ki anrejistre a fiktif.',
      },
    },
  ],
}

import type { ConventionSeed } from '../types.js'

export const carrefourPartnership2011: ConventionSeed = {
  key: 'partenariat-carrefour-2011',
  publish: ['fr', 'en', 'ht'],
  fictionalFields: [
    'reference',
    'instrument',
    'domains',
    'forecastAmount',
    'deliberation',
    'signedOn',
    'transmittedOn',
  ],
  title: {
    fr: 'Partenariat avec Carrefour (janvier 2011)',
    es: 'Colaboración con Carrefour (enero de 2011)',
    en: 'Partnership with Carrefour (January 2011)',
    ht: 'Patenarya ak Kafou (janvye 2011)',
  },
  reference: 'FICTIF-2011-01',
  instrument: 'friendship',
  parties: [{ partner: 'carrefour' }],
  object: {
    fr: 'Le partenariat entre Le Lamentin et Carrefour est officialisé en janvier 2011, un an après le séisme du 12 janvier 2010. C’est tout ce que disent les sources publiques : ni la forme de l’acte, ni son contenu, ni son jour de signature ne sont connus.\n\nPour les besoins de l’exemple, sont donc fictifs : la nature de l’acte (pacte d’amitié), le domaine (action sociale et enfance), la référence et la délibération ; date fictive pour la délibération (10 janvier 2011), la signature (20 janvier 2011) et la transmission au représentant de l’État (25 janvier 2011) ; montant fictif (0 euro).',
    en: 'The partnership between Le Lamentin and Carrefour was made official in January 2011, one year after the earthquake of 12 January 2010. Public sources say no more: neither the form of the act, nor its content, nor the day it was signed is known.\n\nFor the sake of the example, the following are therefore fictitious: the kind of act (friendship agreement), the domain (social action and childhood), the reference and the council decision; fictitious dates for the decision (10 January 2011), the signature (20 January 2011) and the transmission to the State’s representative (25 January 2011); fictitious amount (0 euros).',
    ht: 'Patenarya ant Le Lamentin ak Kafou vin ofisyèl an janvye 2011, yon ane apre tranblemanntè 12 janvye 2010 la. Se tout sa sous piblik yo di: nou pa konnen ki fòm ak la genyen, ni sa ki ladan l, ni ki jou yo te siyen l.\n\nKidonk, pou egzanp lan, bagay sa yo fiktif: kalite ak la (pak amitye), domèn nan (aksyon sosyal ak timoun), referans lan ak deliberasyon an; dat fiktif pou deliberasyon an (10 janvye 2011), siyati a (20 janvye 2011) ak transmisyon bay reprezantan Leta a (25 janvye 2011); montan fiktif (0 ewo).',
  },
  forecastAmount: 0,
  currency: 'EUR',
  deliberation: { reference: 'FICTIF-DEL-2011-01', adoptedOn: '2011-01-10' },
  signedOn: '2011-01-20',
  transmittedOn: '2011-01-25',
  renewal: { mode: 'none' },
  domains: ['SOCI'],
}

import type { PageSeed } from '../types.js'

export const contact: PageSeed = {
  key: 'contact',
  publish: ['fr', 'es', 'en', 'ht'],
  fictionalFields: ['layout'],
  title: { fr: 'Contact', es: 'Contacto', en: 'Contact', ht: 'Kontak' },
  layout: [
    {
      blockType: 'richText',
      content: {
        fr: [
          { type: 'h2', text: 'Écrire à la ville' },
          {
            type: 'p',
            text: 'Cette page est un exemple : le service nommé ici, « Relations internationales », est un intitulé fictif. Aucun nom de personne, aucun téléphone et aucune adresse électronique n’y figurent.',
          },
          { type: 'p', text: 'Pour joindre réellement la mairie du Lamentin, passez par son site officiel.' },
          { type: 'h2', text: 'Avant d’écrire' },
          {
            type: 'ul',
            text: [
              'Dites qui vous êtes : habitant, association, école, entreprise.',
              'Nommez la ville partenaire et le domaine de votre projet.',
              'Indiquez la période souhaitée.',
            ],
          },
        ],
        es: [
          { type: 'h2', text: 'Escribir a la ciudad' },
          {
            type: 'p',
            text: 'Esta página es un ejemplo: el servicio aquí nombrado, «Relaciones Internacionales», lleva un nombre ficticio. No figura ningún nombre de persona, teléfono ni dirección de correo electrónico.',
          },
          {
            type: 'p',
            text: 'Para ponerse realmente en contacto con el ayuntamiento de Le Lamentin, utilice su sitio oficial.',
          },
          { type: 'h2', text: 'Antes de escribir' },
          {
            type: 'ul',
            text: [
              'Diga quién es: vecino, asociación, escuela, empresa.',
              'Indique la ciudad socia y el ámbito de su proyecto.',
              'Señale el período deseado.',
            ],
          },
        ],
        en: [
          { type: 'h2', text: 'Writing to the city' },
          {
            type: 'p',
            text: 'This page is an example: the department named here, “International relations”, has a fictitious name. No person’s name, telephone number or e-mail address appears on it.',
          },
          { type: 'p', text: 'To really reach the town hall of Le Lamentin, use its official site.' },
          { type: 'h2', text: 'Before you write' },
          {
            type: 'ul',
            text: [
              'Say who you are: resident, association, school, business.',
              'Name the partner city and the domain of your project.',
              'Give the period you have in mind.',
            ],
          },
        ],
        ht: [
          { type: 'h2', text: 'Ekri vil la' },
          {
            type: 'p',
            text: 'Paj sa a se yon egzanp: sèvis ki nonmen isit la, « Relasyon entènasyonal », gen yon non fiktif. Pa gen okenn non moun, okenn telefòn ni okenn adrès imèl ladan l.',
          },
          { type: 'p', text: 'Pou kontakte meri Le Lamentin tout bon, pase sou sit ofisyèl li.' },
          { type: 'h2', text: 'Anvan ou ekri' },
          {
            type: 'ul',
            text: [
              'Di ki moun ou ye: moun ki rete nan vil la, asosyasyon, lekòl, antrepriz.',
              'Di ki vil patnè ak ki domèn pwojè ou a konsène.',
              'Di nan ki peryòd ou ta renmen fè li.',
            ],
          },
        ],
      },
    },
    {
      blockType: 'callToAction',
      heading: { fr: 'Le site de la ville', es: 'El sitio de la ciudad', en: 'The city’s site', ht: 'Sit vil la' },
      text: {
        fr: 'Coordonnées, horaires et démarches de la mairie du Lamentin.',
        es: 'Datos de contacto, horarios y trámites del ayuntamiento de Le Lamentin.',
        en: 'Contact details, opening hours and services of the town hall of Le Lamentin.',
        ht: 'Enfòmasyon kontak, orè ak demach meri Le Lamentin.',
      },
      label: { fr: 'Aller sur le site', es: 'Ir al sitio', en: 'Go to the site', ht: 'Ale sou sit la' },
      url: 'https://mairie-lelamentin.fr',
    },
  ],
  meta: {
    title: {
      fr: 'Contact : coopération internationale',
      es: 'Contacto: cooperación internacional',
      en: 'Contact: international cooperation',
      ht: 'Kontak: kooperasyon entènasyonal',
    },
    description: {
      fr: 'Comment proposer un projet avec une ville partenaire du Lamentin : une page d’exemple, sans coordonnées inventées.',
      es: 'Cómo proponer un proyecto con una ciudad socia de Le Lamentin: una página de ejemplo, sin datos inventados.',
      en: 'How to propose a project with one of Le Lamentin’s partner cities: an example page, with no invented contact details.',
      ht: 'Kijan pou pwopoze yon pwojè ak yon vil patnè Le Lamentin: yon paj egzanp, san enfòmasyon kontak envante.',
    },
  },
}

import type { PageSeed } from '../types.js'

export const partners: PageSeed = {
  key: 'villes-partenaires',
  publish: ['fr', 'es', 'en', 'ht'],
  title: { fr: 'Villes partenaires', es: 'Ciudades socias', en: 'Partner cities', ht: 'Vil patnè' },
  layout: [
    {
      blockType: 'hero',
      heading: {
        fr: 'Deux villes, deux histoires',
        es: 'Dos ciudades, dos historias',
        en: 'Two cities, two stories',
        ht: 'De vil, de istwa',
      },
      text: {
        fr: 'Avec Santiago de Cuba, un jumelage signé en 1996. Avec Carrefour, un partenariat né autour du séisme de 2010 et aujourd’hui en sommeil.',
        es: 'Con Santiago de Cuba, un hermanamiento firmado en 1996. Con Carrefour, una colaboración nacida en torno al terremoto de 2010 y hoy inactiva.',
        en: 'With Santiago de Cuba, a twinning signed in 1996. With Carrefour, a partnership born around the earthquake of 2010 and now dormant.',
        ht: 'Ak Santiago de Cuba, yon jimlaj ki siyen an 1996. Ak Kafou, yon patenarya ki fèt nan epòk tranblemanntè 2010 la epi ki sou poz jodi a.',
      },
      media: 'baie-de-santiago',
    },
    {
      blockType: 'partnerList',
      heading: { fr: 'Les villes', es: 'Las ciudades', en: 'The cities', ht: 'Vil yo' },
    },
    {
      blockType: 'media',
      media: 'rivage-de-carrefour',
      caption: {
        fr: 'Un rivage imaginaire, inspiré de Carrefour.',
        es: 'Una orilla imaginaria, inspirada en Carrefour.',
        en: 'An imaginary shore, inspired by Carrefour.',
        ht: 'Yon rivaj envante, ki enspire nan Kafou.',
      },
    },
    {
      blockType: 'projectList',
      heading: {
        fr: 'Ce que nous avons fait ensemble',
        es: 'Lo que hemos hecho juntos',
        en: 'What we have done together',
        ht: 'Sa nou fè ansanm',
      },
      limit: 4,
    },
    {
      blockType: 'callToAction',
      heading: {
        fr: 'Comprendre ces liens',
        es: 'Comprender estos vínculos',
        en: 'Understanding these ties',
        ht: 'Konprann lyen sa yo',
      },
      text: {
        fr: 'Jumelage, convention, solidarité : que recouvrent ces mots ?',
        es: 'Hermanamiento, convenio, solidaridad: ¿qué significan estas palabras?',
        en: 'Twinning, agreement, solidarity: what do these words mean?',
        ht: 'Jimlaj, konvansyon, solidarite: kisa mo sa yo vle di?',
      },
      label: { fr: 'Lire l’explication', es: 'Leer la explicación', en: 'Read more', ht: 'Li esplikasyon an' },
      url: '/qu-est-ce-que-la-cooperation-decentralisee',
    },
  ],
  meta: {
    title: {
      fr: 'Les villes partenaires du Lamentin',
      es: 'Las ciudades socias de Le Lamentin',
      en: 'Le Lamentin’s partner cities',
      ht: 'Vil patnè Le Lamentin yo',
    },
    description: {
      fr: 'Santiago de Cuba, ville jumelle depuis 1996, et Carrefour, en Haïti : l’histoire et l’état de chaque relation.',
      es: 'Santiago de Cuba, ciudad hermanada desde 1996, y Carrefour, en Haití: la historia y el estado de cada relación.',
      en: 'Santiago de Cuba, twin city since 1996, and Carrefour, in Haiti: the history and state of each relationship.',
      ht: 'Santiago de Cuba, vil jimèl depi 1996, ak Kafou, ann Ayiti: istwa ak eta chak relasyon.',
    },
  },
}

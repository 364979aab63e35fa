import type { Trouble } from '../../database/trouble/troubleOf.js'

type Words = { en: string; es: string; fr: string }

const WORDS: Record<Trouble, Words> = {
  away: {
    en: 'The database does not answer at the moment. Your change may not have been saved: try again in a few seconds.',
    es: 'La base de datos no responde en este momento. Es posible que su cambio no se haya guardado: vuelva a intentarlo en unos segundos.',
    fr: 'La base de données ne répond pas pour le moment. Votre modification n’a peut-être pas été enregistrée : réessayez dans quelques secondes.',
  },
  busy: {
    en: 'The database is busy with another task. Nothing was saved: try again in a few seconds.',
    es: 'La base de datos está ocupada con otra tarea. No se ha guardado nada: vuelva a intentarlo en unos segundos.',
    fr: 'La base de données est occupée par une autre opération. Rien n’a été enregistré : réessayez dans quelques secondes.',
  },
  full: {
    en: 'The server’s disk is full. Nothing was saved: tell the person in charge of the site.',
    es: 'El disco del servidor está lleno. No se ha guardado nada: avise a la persona responsable del sitio.',
    fr: 'Le disque du serveur est plein. Rien n’a été enregistré : prévenez la personne qui s’occupe du site.',
  },
}

const STATUSES: Record<Trouble, number> = { away: 503, busy: 503, full: 507 }

/** Seconds after which to try again. */
export const RETRY_AFTER = '5'

export const statusOfTrouble = (trouble: Trouble): number => STATUSES[trouble]

/** What the person reads in the panel; French where the language is not known. */
export const wordsOfTrouble = (trouble: Trouble, language: string): string =>
  WORDS[trouble][language === 'en' || language === 'es' ? language : 'fr']

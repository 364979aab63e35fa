import type { CitySeed } from './types.js'

/** Le Lamentin in Martinique (INSEE 97213), not Lamentin in Guadeloupe (INSEE 97115). */
export const city: CitySeed = {
  name: { fr: 'Le Lamentin', es: 'Le Lamentin', en: 'Le Lamentin', ht: 'Le Lamentin' },
  country: 'FR',
  inseeCode: '97213',
  siren: '219722139',
  latitude: 14.61341,
  longitude: -60.99964,
  timeZone: 'America/Martinique',
  website: 'https://mairie-lelamentin.fr',
}

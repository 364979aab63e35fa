import type { ProjectSeed } from '../types.js'

type Place = ProjectSeed['locations'][number]

/** Each point marks a whole city, not a site. */
export const LE_LAMENTIN: Place = {
  name: { fr: 'Le Lamentin', es: 'Le Lamentin', en: 'Le Lamentin', ht: 'Le Lamentin' },
  latitude: 14.61341,
  longitude: -60.99964,
}

export const SANTIAGO: Place = {
  name: { fr: 'Santiago de Cuba', es: 'Santiago de Cuba', en: 'Santiago de Cuba', ht: 'Santiago de Cuba' },
  latitude: 20.02287,
  longitude: -75.82171,
}

export const CARREFOUR: Place = {
  name: { fr: 'Carrefour', es: 'Carrefour', en: 'Carrefour', ht: 'Kafou' },
  latitude: 18.53333,
  longitude: -72.4,
}

import type { NumberField } from 'payload'

const LABELS = {
  latitude: { en: 'Latitude', es: 'Latitud', fr: 'Latitude' },
  longitude: { en: 'Longitude', es: 'Longitud', fr: 'Longitude' },
}

const DESCRIPTIONS = {
  latitude: {
    en: 'Decimal degrees, e.g. 14.60365.',
    es: 'Grados decimales, p. ej. 14.60365.',
    fr: 'En degrés décimaux, par exemple 14.60365.',
  },
  longitude: {
    en: 'Negative west of Greenwich, e.g. -61.06714.',
    es: 'Negativa al oeste de Greenwich, p. ej. -61.06714.',
    fr: 'Négative à l’ouest de Greenwich, par exemple -61.06714.',
  },
}

/** Decimal degrees (WGS 84). */
export const coordinate = (name: 'latitude' | 'longitude'): NumberField => ({
  name,
  type: 'number',
  admin: { description: DESCRIPTIONS[name], step: 0.00001, width: '50%' },
  label: LABELS[name],
  max: name === 'latitude' ? 90 : 180,
  min: name === 'latitude' ? -90 : -180,
})

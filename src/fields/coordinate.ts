import type { NumberField } from 'payload'

const LABELS = {
  latitude: { en: 'Latitude', es: 'Latitud', fr: 'Latitude' },
  longitude: { en: 'Longitude', es: 'Longitud', fr: 'Longitude' },
}

/** Decimal degrees (WGS 84). */
export const coordinate = (name: 'latitude' | 'longitude'): NumberField => ({
  name,
  type: 'number',
  admin: { step: 0.00001, width: '50%' },
  label: LABELS[name],
  max: name === 'latitude' ? 90 : 180,
  min: name === 'latitude' ? -90 : -180,
})

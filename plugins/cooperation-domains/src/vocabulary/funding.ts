import type { Option } from 'payload'

/** Where the money of a project comes from; the 1 % schemes are counted apart for each service (CGCT, L1115-1-1 and L1115-2). */
export const FUNDING_MECHANISMS: Option[] = [
  { label: { en: 'Own funds', es: 'Fondos propios', fr: 'Fonds propres' }, value: 'own-funds' },
  { label: { en: 'French State', es: 'Estado francés', fr: 'État' }, value: 'state' },
  { label: { en: 'European Union', es: 'Unión Europea', fr: 'Union européenne' }, value: 'eu' },
  { label: { en: 'AFD', es: 'AFD', fr: 'AFD' }, value: 'afd' },
  { label: { en: '1 % water', es: '1 % agua', fr: '1 % eau' }, value: 'one-percent-water' },
  { label: { en: '1 % sanitation', es: '1 % saneamiento', fr: '1 % assainissement' }, value: 'one-percent-sanitation' },
  { label: { en: '1 % energy', es: '1 % energía', fr: '1 % énergie' }, value: 'one-percent-energy' },
  { label: { en: '1 % waste', es: '1 % residuos', fr: '1 % déchets' }, value: 'one-percent-waste' },
  { label: { en: 'In kind', es: 'En especie', fr: 'Valorisation en nature' }, value: 'in-kind' },
  { label: { en: 'Other', es: 'Otro', fr: 'Autre' }, value: 'other' },
]

/** Services whose resources may fund cooperation up to 1 %, one budget each. */
export const SERVICE_KINDS: Option[] = [
  { label: { en: 'Water', es: 'Agua', fr: 'Eau' }, value: 'water' },
  { label: { en: 'Sanitation', es: 'Saneamiento', fr: 'Assainissement' }, value: 'sanitation' },
  { label: { en: 'Energy', es: 'Energía', fr: 'Énergie' }, value: 'energy' },
  { label: { en: 'Waste', es: 'Residuos', fr: 'Déchets' }, value: 'waste' },
]

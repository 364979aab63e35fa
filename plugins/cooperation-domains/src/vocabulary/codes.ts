import type { Option } from 'payload'

export type AtlasTheme = 'CUL' | 'ECO' | 'EDU' | 'ENV' | 'POL'

export type OnePercentScheme = 'energy' | 'waste' | 'water'

/** The five themes of the Atlas of decentralised cooperation; the French wording is the ministry’s. */
export const ATLAS_THEMES: Option[] = [
  {
    label: {
      en: 'Politics, humanitarian and cross-border',
      es: 'Política, humanitaria y transfronteriza',
      fr: 'Politique, humanitaire et coopération transfrontalière',
    },
    value: 'POL',
  },
  { label: { en: 'Culture and heritage', es: 'Cultura y patrimonio', fr: 'Culture et Patrimoine' }, value: 'CUL' },
  {
    label: {
      en: 'Education, social and research',
      es: 'Educación, social e investigación',
      fr: 'Education, Social et Recherche',
    },
    value: 'EDU',
  },
  {
    label: {
      en: 'Environment, climate and energy',
      es: 'Medio ambiente, clima y energía',
      fr: 'Environnement, Climat et Energie',
    },
    value: 'ENV',
  },
  { label: { en: 'Sustainable economy', es: 'Economía sostenible', fr: 'Economie durable' }, value: 'ECO' },
]

/** Services whose resources may fund cooperation up to 1 % (CGCT, L1115-1-1 and L1115-2). */
export const ONE_PERCENT_SCHEMES: Option[] = [
  { label: { en: 'Water and sanitation', es: 'Agua y saneamiento', fr: 'Eau et assainissement' }, value: 'water' },
  { label: { en: 'Energy', es: 'Energía', fr: 'Énergie' }, value: 'energy' },
  { label: { en: 'Waste', es: 'Residuos', fr: 'Déchets' }, value: 'waste' },
]

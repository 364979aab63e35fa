import type { Option } from 'payload'

export const AUTHORITY_TYPES: Option[] = [
  { label: { en: 'Municipality', es: 'Municipio', fr: 'Commune' }, value: 'commune' },
  { label: { en: 'Intermunicipal body', es: 'Mancomunidad', fr: 'Intercommunalité' }, value: 'intermunicipal' },
  {
    label: { en: 'Department or province', es: 'Departamento o provincia', fr: 'Département ou province' },
    value: 'department',
  },
  { label: { en: 'Region', es: 'Región', fr: 'Région' }, value: 'region' },
  {
    label: { en: 'Association of authorities', es: 'Asociación de autoridades', fr: 'Association de collectivités' },
    value: 'association',
  },
  { label: { en: 'State', es: 'Estado', fr: 'État' }, value: 'state' },
  { label: { en: 'Other', es: 'Otra', fr: 'Autre' }, value: 'other' },
]

export const RELATION_STATUSES: Option[] = [
  { label: { en: 'Planned', es: 'En proyecto', fr: 'En projet' }, value: 'planned' },
  { label: { en: 'Active', es: 'Activa', fr: 'En cours' }, value: 'active' },
  { label: { en: 'Dormant', es: 'En pausa', fr: 'En sommeil' }, value: 'dormant' },
  { label: { en: 'Suspended', es: 'Suspendida', fr: 'Suspendue' }, value: 'suspended' },
  { label: { en: 'Ended', es: 'Terminada', fr: 'Terminée' }, value: 'ended' },
]

export const COOPERATION_TYPES: Option[] = [
  { label: { en: 'Twinning', es: 'Hermanamiento', fr: 'Jumelage' }, value: 'twinning' },
  {
    label: { en: 'Decentralised cooperation', es: 'Cooperación descentralizada', fr: 'Coopération décentralisée' },
    value: 'decentralised',
  },
  { label: { en: 'Regional cooperation', es: 'Cooperación regional', fr: 'Coopération régionale' }, value: 'regional' },
  {
    label: { en: 'Cross-border cooperation', es: 'Cooperación transfronteriza', fr: 'Coopération transfrontalière' },
    value: 'cross-border',
  },
  { label: { en: 'Solidarity', es: 'Solidaridad', fr: 'Solidarité' }, value: 'solidarity' },
]

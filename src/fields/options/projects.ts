import type { Option } from 'payload'

/** IATI ActivityStatus, codes 1 to 6. */
export const ACTIVITY_STATUSES: Option[] = [
  { label: { en: 'Pipeline', es: 'En preparación', fr: 'En préparation' }, value: 'pipeline' },
  { label: { en: 'Implementation', es: 'En ejecución', fr: 'En cours' }, value: 'implementation' },
  { label: { en: 'Finalisation', es: 'En cierre', fr: 'En cours d’achèvement' }, value: 'finalisation' },
  { label: { en: 'Closed', es: 'Cerrado', fr: 'Terminé' }, value: 'closed' },
  { label: { en: 'Cancelled', es: 'Anulado', fr: 'Annulé' }, value: 'cancelled' },
  { label: { en: 'Suspended', es: 'Suspendido', fr: 'Suspendu' }, value: 'suspended' },
]

export const PARTNER_ROLES: Option[] = [
  { label: { en: 'Lead', es: 'Líder', fr: 'Chef de file' }, value: 'lead' },
  { label: { en: 'Partner', es: 'Socio', fr: 'Partenaire' }, value: 'partner' },
  { label: { en: 'Beneficiary', es: 'Beneficiario', fr: 'Bénéficiaire' }, value: 'beneficiary' },
]

/** OECD-DAC policy markers used by the French declaration (IATI PolicyMarker codes). */
export const POLICY_MARKERS: Option[] = [
  { label: { en: 'Gender equality', es: 'Igualdad de género', fr: 'Égalité femmes-hommes' }, value: '1' },
  { label: { en: 'Environment', es: 'Medio ambiente', fr: 'Environnement' }, value: '2' },
  { label: { en: 'Biodiversity', es: 'Biodiversidad', fr: 'Biodiversité' }, value: '5' },
  {
    label: {
      en: 'Disaster risk reduction',
      es: 'Reducción del riesgo de desastres',
      fr: 'Réduction des risques de catastrophe',
    },
    value: '10',
  },
  { label: { en: 'Disability', es: 'Discapacidad', fr: 'Inclusion du handicap' }, value: '11' },
  { label: { en: 'Nutrition', es: 'Nutrición', fr: 'Nutrition' }, value: '12' },
]

export const MARKER_SCORES: Option[] = [
  { label: { en: 'Not targeted (0)', es: 'No orientado (0)', fr: 'Non visé (0)' }, value: '0' },
  {
    label: { en: 'Significant objective (1)', es: 'Objetivo significativo (1)', fr: 'Objectif significatif (1)' },
    value: '1',
  },
  { label: { en: 'Principal objective (2)', es: 'Objetivo principal (2)', fr: 'Objectif principal (2)' }, value: '2' },
]

/** IATI BudgetStatus, codes 1 and 2. */
export const BUDGET_STATUSES: Option[] = [
  { label: { en: 'Indicative', es: 'Previsional', fr: 'Prévisionnel' }, value: 'indicative' },
  { label: { en: 'Committed', es: 'Comprometido', fr: 'Engagé' }, value: 'committed' },
]

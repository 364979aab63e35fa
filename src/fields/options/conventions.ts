import type { Option } from 'payload'

export const INSTRUMENTS: Option[] = [
  {
    label: { en: 'Twinning charter', es: 'Carta de hermanamiento', fr: 'Charte ou serment de jumelage' },
    value: 'charter',
  },
  { label: { en: 'Framework agreement', es: 'Convenio marco', fr: 'Convention-cadre' }, value: 'framework' },
  {
    label: { en: 'Implementing agreement', es: 'Convenio de aplicación', fr: 'Convention d’application' },
    value: 'implementing',
  },
  { label: { en: 'Amendment', es: 'Enmienda', fr: 'Avenant' }, value: 'amendment' },
  { label: { en: 'Friendship pact', es: 'Pacto de amistad', fr: 'Pacte d’amitié' }, value: 'friendship' },
  {
    label: { en: 'Letter of intent', es: 'Carta de intención', fr: 'Lettre ou protocole d’intention' },
    value: 'intent',
  },
]

export const RENEWAL_MODES: Option[] = [
  { label: { en: 'None', es: 'Ninguna', fr: 'Aucune' }, value: 'none' },
  { label: { en: 'Tacit', es: 'Tácita', fr: 'Tacite' }, value: 'tacit' },
  { label: { en: 'Express', es: 'Expresa', fr: 'Expresse' }, value: 'express' },
]

/** The three cases in which an authority may sign with a foreign State (CGCT, L1115-5). */
export const STATE_CASES: Option[] = [
  {
    label: {
      en: 'Implements an approved international agreement',
      es: 'Aplica un acuerdo internacional aprobado',
      fr: 'Met en œuvre un accord international approuvé',
    },
    value: 'agreement',
  },
  {
    label: {
      en: 'Carries out a regional programme',
      es: 'Ejecuta un programa regional',
      fr: 'Exécute un programme régional',
    },
    value: 'programme',
  },
  {
    label: {
      en: 'Sets up a cooperation grouping',
      es: 'Crea una agrupación de cooperación',
      fr: 'Crée un groupement de coopération',
    },
    value: 'grouping',
  },
]

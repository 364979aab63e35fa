/** The rules of cooperation, in the order in which they are told: those that a waiver may lift. */
export const COOPERATION_RULES = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
] as const

/** The rules of the communications office. */
export const EDITORIAL_RULES = ['E1', 'E2', 'E3', 'E4', 'E5'] as const

/** Every rule that may be set. */
export const RULE_IDS = [...COOPERATION_RULES, ...EDITORIAL_RULES] as const

type RuleId = (typeof RULE_IDS)[number]

export const SEVERITIES = ['block', 'warning', 'information'] as const

type Text = { en: string; es: string; fr: string }

const RULE_NAMES: Record<RuleId, Text> = {
  R1: { en: 'Coverage', es: 'Cobertura', fr: 'Couverture' },
  R2: { en: 'In force', es: 'Vigencia', fr: 'Entrée en vigueur' },
  R3: { en: 'Mandatory content', es: 'Contenido obligatorio', fr: 'Contenu obligatoire' },
  R4: { en: 'Council decision first', es: 'Acuerdo previo del consejo', fr: 'Délibération préalable' },
  R5: { en: 'Nature of the partner', es: 'Naturaleza del socio', fr: 'Nature du partenaire' },
  R6: { en: 'Sensitive territory', es: 'Territorio sensible', fr: 'Territoire sensible' },
  R7: { en: 'Periods', es: 'Períodos', fr: 'Périodes' },
  R8: { en: 'Cover that others rest on', es: 'Cobertura de otros proyectos', fr: 'Couverture des autres projets' },
  R9: { en: 'Envelope', es: 'Importe previsto', fr: 'Enveloppe' },
  R10: { en: '1 % schemes', es: 'Mecanismos del 1 %', fr: 'Dispositifs du 1 %' },
  R11: { en: 'Action without an agreement', es: 'Acción sin convenio', fr: 'Action sans convention' },
  R12: {
    en: 'Sustainable development goals',
    es: 'Objetivos de desarrollo sostenible',
    fr: 'Objectifs de développement durable',
  },
  R13: { en: 'Consistent domains', es: 'Coherencia de los ámbitos', fr: 'Cohérence des domaines' },
  R14: { en: 'Aid declaration', es: 'Declaración de la ayuda', fr: 'Déclaration de l’aide' },
  R15: { en: 'Published acts', es: 'Actos publicados', fr: 'Actes publiés' },
  E1: { en: 'Rights of pictures', es: 'Derechos de las imágenes', fr: 'Droits des images' },
  E2: { en: 'Consent of the people shown', es: 'Consentimiento de las personas', fr: 'Consentement des personnes' },
  E3: { en: 'Personal contacts', es: 'Contactos personales', fr: 'Coordonnées personnelles' },
  E4: { en: 'French text', es: 'Texto en francés', fr: 'Texte français' },
  E5: { en: 'Election period', es: 'Período electoral', fr: 'Période électorale' },
}

const optionOf = (value: RuleId) => ({
  label: {
    en: `${value} – ${RULE_NAMES[value].en}`,
    es: `${value} – ${RULE_NAMES[value].es}`,
    fr: `${value} – ${RULE_NAMES[value].fr}`,
  },
  value,
})

/** What a waiver may lift. */
export const WAIVER_OPTIONS = COOPERATION_RULES.map(optionOf)

export const RULE_OPTIONS = RULE_IDS.map(optionOf)

export const SEVERITY_OPTIONS = [
  { label: { en: 'Blocks publishing', es: 'Impide publicar', fr: 'Bloque la publication' }, value: 'block' },
  { label: { en: 'Warning', es: 'Advertencia', fr: 'Avertissement' }, value: 'warning' },
  { label: { en: 'Information', es: 'Información', fr: 'Information' }, value: 'information' },
]

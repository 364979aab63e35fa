import type { Option } from 'payload'

const GOAL_NAMES: Record<string, { en: string; es: string; fr: string }> = {
  '1': { en: 'No poverty', es: 'Fin de la pobreza', fr: 'Pas de pauvreté' },
  '2': { en: 'Zero hunger', es: 'Hambre cero', fr: 'Faim « zéro »' },
  '3': { en: 'Good health and well-being', es: 'Salud y bienestar', fr: 'Bonne santé et bien-être' },
  '4': { en: 'Quality education', es: 'Educación de calidad', fr: 'Éducation de qualité' },
  '5': { en: 'Gender equality', es: 'Igualdad de género', fr: 'Égalité entre les sexes' },
  '6': { en: 'Clean water and sanitation', es: 'Agua limpia y saneamiento', fr: 'Eau propre et assainissement' },
  '7': {
    en: 'Affordable and clean energy',
    es: 'Energía asequible y no contaminante',
    fr: 'Énergie propre et d’un coût abordable',
  },
  '8': {
    en: 'Decent work and economic growth',
    es: 'Trabajo decente y crecimiento económico',
    fr: 'Travail décent et croissance économique',
  },
  '9': {
    en: 'Industry, innovation and infrastructure',
    es: 'Industria, innovación e infraestructura',
    fr: 'Industrie, innovation et infrastructure',
  },
  '10': { en: 'Reduced inequalities', es: 'Reducción de las desigualdades', fr: 'Inégalités réduites' },
  '11': {
    en: 'Sustainable cities and communities',
    es: 'Ciudades y comunidades sostenibles',
    fr: 'Villes et communautés durables',
  },
  '12': {
    en: 'Responsible consumption and production',
    es: 'Producción y consumo responsables',
    fr: 'Consommation et production responsables',
  },
  '13': { en: 'Climate action', es: 'Acción por el clima', fr: 'Lutte contre les changements climatiques' },
  '14': { en: 'Life below water', es: 'Vida submarina', fr: 'Vie aquatique' },
  '15': { en: 'Life on land', es: 'Vida de ecosistemas terrestres', fr: 'Vie terrestre' },
  '16': {
    en: 'Peace, justice and strong institutions',
    es: 'Paz, justicia e instituciones sólidas',
    fr: 'Paix, justice et institutions efficaces',
  },
  '17': {
    en: 'Partnerships for the goals',
    es: 'Alianzas para lograr los objetivos',
    fr: 'Partenariats pour la réalisation des objectifs',
  },
}

/** Numbered targets and lettered means of each goal of the 2030 Agenda: 169 in all. */
const TARGET_COUNTS: [goal: string, numbered: number, lettered: string][] = [
  ['1', 5, 'ab'],
  ['2', 5, 'abc'],
  ['3', 9, 'abcd'],
  ['4', 7, 'abc'],
  ['5', 6, 'abc'],
  ['6', 6, 'ab'],
  ['7', 3, 'ab'],
  ['8', 10, 'ab'],
  ['9', 5, 'abc'],
  ['10', 7, 'abc'],
  ['11', 7, 'abc'],
  ['12', 8, 'abc'],
  ['13', 3, 'ab'],
  ['14', 7, 'abc'],
  ['15', 9, 'abc'],
  ['16', 10, 'ab'],
  ['17', 19, ''],
]

export const SDG_GOALS: Option[] = Object.entries(GOAL_NAMES).map(([value, name]) => ({
  label: { en: `${value}. ${name.en}`, es: `${value}. ${name.es}`, fr: `${value}. ${name.fr}` },
  value,
}))

export const SDG_TARGETS: Option[] = TARGET_COUNTS.flatMap(([goal, numbered, lettered]) =>
  [...Array.from({ length: numbered }, (_, index) => String(index + 1)), ...lettered.split('')].map((target) => ({
    label: `${goal}.${target}`,
    value: `${goal}.${target}`,
  })),
)

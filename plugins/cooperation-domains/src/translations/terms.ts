import type { Text } from '../rules/ruleTypes.js'

/** Words that messages put in a place of theirs. */
export const TERMS: Readonly<Record<string, Text>> = {
  'basis.association-support': {
    en: 'support to an association',
    es: 'apoyo a una asociación',
    fr: 'soutien à une association',
  },
  'basis.convention': { en: 'agreement', es: 'convenio', fr: 'convention' },
  'basis.humanitarian': { en: 'humanitarian emergency', es: 'emergencia humanitaria', fr: 'urgence humanitaire' },
  'basis.other-action': { en: 'other action', es: 'otra acción', fr: 'autre action' },
  'mechanism.energy': { en: '1% energy', es: '1 % energía', fr: '1 % énergie' },
  'mechanism.sanitation': { en: '1% sanitation', es: '1 % saneamiento', fr: '1 % assainissement' },
  'mechanism.waste': { en: '1% waste', es: '1 % residuos', fr: '1 % déchets' },
  'mechanism.water': { en: '1% water', es: '1 % agua', fr: '1 % eau' },
  'scheme.energy': { en: 'energy', es: 'energía', fr: 'énergie' },
  'scheme.waste': { en: 'waste', es: 'residuos', fr: 'déchets' },
  'scheme.water': { en: 'water and sanitation', es: 'agua y saneamiento', fr: 'eau et assainissement' },
  'service.energy': { en: 'energy', es: 'energía', fr: 'énergie' },
  'service.sanitation': { en: 'sanitation', es: 'saneamiento', fr: 'assainissement' },
  'service.waste': { en: 'waste', es: 'residuos', fr: 'déchets' },
  'service.water': { en: 'water', es: 'agua', fr: 'eau' },
}

import type { Option } from 'payload'

/** What a project rests on in law (CGCT, L1115-1): an agreement, or an action of its own. */
export const LEGAL_BASES: Option[] = [
  { label: { en: 'Agreement', es: 'Convenio', fr: 'Convention' }, value: 'convention' },
  {
    label: { en: 'Humanitarian emergency', es: 'Emergencia humanitaria', fr: 'Urgence humanitaire' },
    value: 'humanitarian',
  },
  {
    label: { en: 'Support to an association', es: 'Apoyo a una asociación', fr: 'Soutien à une association' },
    value: 'association-support',
  },
  {
    label: { en: 'Other action without agreement', es: 'Otra acción sin convenio', fr: 'Autre action sans convention' },
    value: 'other-action',
  },
]

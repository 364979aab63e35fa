import type { Option } from 'payload'

export const LICENCES: Option[] = [
  {
    label: { en: 'All rights reserved', es: 'Todos los derechos reservados', fr: 'Tous droits réservés' },
    value: 'all-rights-reserved',
  },
  {
    label: { en: 'Open licence (Etalab 2.0)', es: 'Licencia abierta (Etalab 2.0)', fr: 'Licence Ouverte (Etalab 2.0)' },
    value: 'etalab-2.0',
  },
  {
    label: { en: 'CC0 1.0 (public domain)', es: 'CC0 1.0 (dominio público)', fr: 'CC0 1.0 (domaine public)' },
    value: 'CC0-1.0',
  },
  { label: 'CC BY 4.0', value: 'CC-BY-4.0' },
  { label: 'CC BY-SA 4.0', value: 'CC-BY-SA-4.0' },
]

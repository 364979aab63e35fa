import type { SelectField } from 'payload'

/** ISO 4217, limited to the currencies of the partnerships. */
export const currency = (admin?: SelectField['admin']): SelectField => ({
  name: 'currency',
  type: 'select',
  defaultValue: 'EUR',
  label: { en: 'Currency', es: 'Moneda', fr: 'Devise' },
  options: [
    { label: { en: 'Euro (EUR)', es: 'Euro (EUR)', fr: 'Euro (EUR)' }, value: 'EUR' },
    { label: { en: 'US dollar (USD)', es: 'Dólar estadounidense (USD)', fr: 'Dollar américain (USD)' }, value: 'USD' },
    { label: { en: 'Cuban peso (CUP)', es: 'Peso cubano (CUP)', fr: 'Peso cubain (CUP)' }, value: 'CUP' },
    { label: { en: 'Haitian gourde (HTG)', es: 'Gourde haitiano (HTG)', fr: 'Gourde haïtienne (HTG)' }, value: 'HTG' },
  ],
  ...(admin && { admin: admin }),
})

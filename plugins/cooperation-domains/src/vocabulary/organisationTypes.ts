import type { Option } from 'payload'

/** The IATI list OrganisationType. */
export const ORGANISATION_TYPES: Option[] = [
  { label: { en: 'Government', es: 'Gobierno', fr: 'Gouvernement' }, value: '10' },
  { label: { en: 'Local government', es: 'Gobierno local', fr: 'Collectivité locale' }, value: '11' },
  { label: { en: 'Other public sector', es: 'Otro sector público', fr: 'Autre secteur public' }, value: '15' },
  { label: { en: 'International NGO', es: 'ONG internacional', fr: 'ONG internationale' }, value: '21' },
  { label: { en: 'National NGO', es: 'ONG nacional', fr: 'ONG nationale' }, value: '22' },
  { label: { en: 'Regional NGO', es: 'ONG regional', fr: 'ONG régionale' }, value: '23' },
  {
    label: { en: 'NGO of a partner country', es: 'ONG de un país socio', fr: 'ONG d’un pays partenaire' },
    value: '24',
  },
  {
    label: { en: 'Public-private partnership', es: 'Asociación público-privada', fr: 'Partenariat public-privé' },
    value: '30',
  },
  {
    label: { en: 'Multilateral organisation', es: 'Organismo multilateral', fr: 'Organisation multilatérale' },
    value: '40',
  },
  { label: { en: 'Foundation', es: 'Fundación', fr: 'Fondation' }, value: '60' },
  { label: { en: 'Private sector', es: 'Sector privado', fr: 'Secteur privé' }, value: '70' },
  {
    label: {
      en: 'Private sector of the providing country',
      es: 'Sector privado del país proveedor',
      fr: 'Secteur privé du pays contributeur',
    },
    value: '71',
  },
  {
    label: {
      en: 'Private sector of the receiving country',
      es: 'Sector privado del país receptor',
      fr: 'Secteur privé du pays bénéficiaire',
    },
    value: '72',
  },
  {
    label: {
      en: 'Private sector of a third country',
      es: 'Sector privado de un tercer país',
      fr: 'Secteur privé d’un pays tiers',
    },
    value: '73',
  },
  {
    label: {
      en: 'Education and research',
      es: 'Enseñanza e investigación',
      fr: 'Enseignement et recherche',
    },
    value: '80',
  },
  { label: { en: 'Other', es: 'Otro', fr: 'Autre' }, value: '90' },
]

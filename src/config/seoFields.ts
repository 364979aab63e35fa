import type { Field } from 'payload'

const LABELS = {
  description: {
    en: 'Description in search results',
    es: 'Descripción en los buscadores',
    fr: 'Description dans les moteurs de recherche',
  },
  image: { en: 'Picture when shared', es: 'Imagen al compartir', fr: 'Image de partage' },
  title: { en: 'Title in search results', es: 'Título en los buscadores', fr: 'Titre dans les moteurs de recherche' },
}

const IMAGE_DESCRIPTION = {
  en: 'Shown when the page is shared; best under 500 kB.',
  es: 'Se muestra al compartir la página; mejor de menos de 500 kB.',
  fr: 'Montrée quand la page est partagée ; de préférence moins de 500 Ko.',
}

const isLabelled = (name: string): name is keyof typeof LABELS => name in LABELS

/** The SEO plugin translates its picture too; here only texts are, so that one picture serves every language. */
export const seoFields = ({ defaultFields }: { defaultFields: Field[] }): Field[] =>
  defaultFields.map((field): Field => {
    if (!('name' in field) || !isLabelled(field.name)) return field
    const labelled = { ...field, label: LABELS[field.name] } as Field
    if (field.name !== 'image') return labelled
    return {
      ...labelled,
      admin: { ...field.admin, description: IMAGE_DESCRIPTION },
      localized: false,
      maxDepth: 1,
    } as Field
  })

import type { Field } from 'payload'

/** The SEO plugin translates its picture too; here only texts are, so that one picture serves every language. */
export const seoFields = ({ defaultFields }: { defaultFields: Field[] }): Field[] =>
  defaultFields.map((field): Field => {
    if (!('name' in field) || field.name !== 'image') return field
    return { ...field, localized: false, maxDepth: 1 } as Field
  })

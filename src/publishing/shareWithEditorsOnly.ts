import type { Field, FieldAccess } from 'payload'

import { isEditorField } from '../access/isEditorField.js'

const both = (first: FieldAccess | undefined, second: FieldAccess): FieldAccess =>
  first ? async (args) => (await first(args)) && second(args) : second

const hasLocalizedLeaf = (fields: Field[]): boolean =>
  fields.some(
    (field) =>
      ('localized' in field && field.localized === true) ||
      ('fields' in field && hasLocalizedLeaf(field.fields)) ||
      (field.type === 'tabs' && field.tabs.some((tab) => hasLocalizedLeaf(tab.fields))) ||
      (field.type === 'blocks' && field.blocks.some((block) => hasLocalizedLeaf(block.fields))),
  )

const restrict = (field: Field): Field => {
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: shareWithEditorsOnly(tab.fields) })) }
  }
  if (field.type === 'blocks' && hasLocalizedLeaf([field])) {
    return {
      ...field,
      blocks: field.blocks.map((block) => ({ ...block, fields: shareWithEditorsOnly(block.fields) })),
    }
  }
  const isLayout = !('name' in field && field.name)
  if ('fields' in field && (isLayout || hasLocalizedLeaf(field.fields))) {
    return { ...field, fields: shareWithEditorsOnly(field.fields) } as Field
  }
  const isLocalized = 'localized' in field && field.localized === true
  if (isLocalized || field.type === 'ui' || field.type === 'join' || !('name' in field)) return field
  return { ...field, access: { ...field.access, update: both(field.access?.update, isEditorField) } } as Field
}

/**
 * Gives every field that all languages share an update rule for editors, so that the admin panel
 * shows it to a translator as read-only. Rows stay open: they hold translatable texts.
 */
export const shareWithEditorsOnly = (fields: Field[]): Field[] => fields.map(restrict)

import type { Field } from 'payload'

/** Adds a field to the rows of the array of that name, wherever tabs and rows have put it. */
export const extendRows = (fields: Field[], name: string, added: Field): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'array' && field.name === name) return { ...field, fields: [...field.fields, added] }
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: extendRows(tab.fields, name, added) })) }
    }
    if (field.type === 'row' || field.type === 'collapsible') {
      return { ...field, fields: extendRows(field.fields, name, added) }
    }
    return field
  })

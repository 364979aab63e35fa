import type { Field, UnnamedTab } from 'payload'

/** Puts a tab second in the collection’s own tabs, or its fields at the end where there are none. */
export const addTab = (fields: Field[], tab: UnnamedTab): Field[] => {
  const position = fields.findIndex(({ type }) => type === 'tabs')
  if (position === -1) return [...fields, ...tab.fields]
  return fields.map((field, index) =>
    index === position && field.type === 'tabs'
      ? { ...field, tabs: [...field.tabs.slice(0, 1), tab, ...field.tabs.slice(1)] }
      : field,
  )
}

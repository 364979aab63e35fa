import type { Field } from 'payload'

/** The fields that stand beside each other in the data, whatever tabs, rows and collapsibles hold them. */
const siblings = (fields: Field[]): Field[] =>
  fields.flatMap((field): Field[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [] : siblings(tab.fields)))
    }
    const isLayout = 'fields' in field && !('name' in field && field.name)
    return isLayout ? siblings(field.fields) : [field]
  })

/** The field at a path such as `partners.partner`, through groups and rows; undefined where there is none. */
export const fieldAt = (fields: Field[], path: string): Field | undefined => {
  const [name, ...rest] = path.split('.')
  const field = siblings(fields).find((candidate) => 'name' in candidate && candidate.name === name)
  if (rest.length === 0 || field === undefined) return field
  return 'fields' in field ? fieldAt(field.fields, rest.join('.')) : undefined
}

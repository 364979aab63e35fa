import type { FoundField } from './findField.js'

const ORDERED = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const TEXTUAL = ['contains', 'like']

const kindOperators = ({ field }: FoundField): string[] => {
  switch (field?.type) {
    case 'checkbox':
      return ['equals', 'not_equals']
    case 'date':
    case 'number':
      return ['equals', 'not_equals', 'in', 'exists', ...ORDERED]
    case 'email':
    case 'text':
    case 'textarea':
      return ['equals', 'not_equals', 'in', 'exists', ...TEXTUAL]
    case undefined:
      return ['equals', 'not_equals', 'in']
    case 'relationship':
    case 'upload':
      return ['equals', 'in', 'exists']
    default:
      return ['equals', 'not_equals', 'in', 'exists']
  }
}

/** Where a document may have none or several values, the two databases disagree about what is *not* there. */
const NEGATIVE = new Set(['exists', 'not_equals'])

export const isPlain = ({ hops, lists }: FoundField): boolean => hops === 0 && lists.length === 0

/** The operators that give the same documents on both databases for this field. */
export const operatorsOf = (found: FoundField): string[] =>
  kindOperators(found).filter((operator) => isPlain(found) || !NEGATIVE.has(operator))

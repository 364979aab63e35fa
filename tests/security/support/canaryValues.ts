import { randomBytes } from 'node:crypto'

import type { FlattenedField } from 'payload'

import { richText } from '../../support/app/richText.js'

type Values = Record<string, unknown>

export type CanaryValuesArgs = {
  canary: (path: string) => string
  fields: FlattenedField[]
  /** Which fields get one; all where it is not said. */
  isMeant?: (path: string, field: FlattenedField) => boolean
  path?: string
}

const WRITTEN_BY_THE_SYSTEM = new Set([
  '_locale',
  '_status',
  'createdAt',
  'deletedAt',
  'id',
  'slugHistory',
  'updatedAt',
])

const isStored = (field: FlattenedField): boolean => !('virtual' in field && field.virtual)

/** What a row must hold beside its canaries. */
export const filler = (field: FlattenedField): unknown => {
  if (!('required' in field && field.required)) return undefined
  if (field.type === 'date') return '2027-01-01'
  // The system counts what is unique, from the least upwards: one below is nobody's.
  if (field.type === 'number') return field.unique ? (field.min ?? 1) - 1 : (field.min ?? 1)
  if (field.type === 'checkbox') return false
  if (field.type !== 'select' && field.type !== 'radio') return undefined
  const [option] = field.options
  const value = typeof option === 'string' ? option : option?.value
  return field.type === 'select' && field.hasMany ? [value] : value
}

const valueOf = (field: FlattenedField, args: CanaryValuesArgs, path: string): unknown => {
  const inner = (fields: FlattenedField[]): Values | undefined => canaryValues({ ...args, fields, path })
  switch (field.type) {
    case 'array': {
      const row = inner(field.flattenedFields)
      if (!row) return undefined
      const fillers = Object.fromEntries(field.flattenedFields.map((part) => [part.name, filler(part)]))
      return [{ ...fillers, ...row, id: randomBytes(12).toString('hex') }]
    }
    case 'blocks': {
      const rows = field.blocks.flatMap((block) => {
        const row = inner(block.flattenedFields)
        return row ? [{ blockType: block.slug, ...row }] : []
      })
      return rows.length > 0 ? rows : undefined
    }
    case 'group':
    case 'tab':
      return inner(field.flattenedFields)
    default:
      return undefined
  }
}

const leafOf = (field: FlattenedField, canary: () => string): unknown => {
  switch (field.type) {
    case 'email':
      return `${canary()}@jumelage.test`
    case 'json':
      return { canary: canary() }
    case 'richText':
      return richText(canary())
    case 'text':
      return field.hasMany ? [canary()] : canary()
    case 'textarea':
    case 'code':
      return canary()
    default:
      return undefined
  }
}

/** Values with a canary in every text of a document, drawn from its fields; undefined where there is no text at all. */
export const canaryValues = (args: CanaryValuesArgs): Values | undefined => {
  const { canary, fields, isMeant = () => true, path = '' } = args
  const values: Values = {}
  for (const field of fields) {
    const { name } = field
    if (WRITTEN_BY_THE_SYSTEM.has(name) || !isStored(field)) continue
    const here = path === '' ? name : `${path}.${name}`
    // What stands below a field that is meant is meant with it.
    const below = isMeant(here, field) ? { ...args, isMeant: () => true } : args
    const value = valueOf(field, below, here) ?? (isMeant(here, field) ? leafOf(field, () => canary(here)) : undefined)
    if (value !== undefined) values[name] = value
  }
  return Object.keys(values).length > 0 ? values : undefined
}

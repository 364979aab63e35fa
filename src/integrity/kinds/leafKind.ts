import type { FlattenedField } from 'payload'

import type { AdminText } from '../../fields/types.js'
import type { Finding } from '../findings.js'

import { isStorableNumber } from '../body/scanBody.js'
import { isRecord } from '../../values/isRecord.js'
import { joinPath } from '../joinPath.js'
import { MESSAGES, tooLong } from '../messages.js'
import { isISODate } from './isISODate.js'
import { richTextKind } from './richTextKind.js'

type Check = (value: unknown) => AdminText | undefined

const unless = (isRight: boolean, message: AdminText): AdminText | undefined => (isRight ? undefined : message)

const isText =
  (max: number | undefined): Check =>
  (value) => {
    if (typeof value !== 'string') return MESSAGES.textExpected
    return max !== undefined && value.length > max ? tooLong(max) : undefined
  }

const isNumber: Check = (value) => unless(typeof value === 'number' && isStorableNumber(value), MESSAGES.numberExpected)

const isOption = (field: Extract<FlattenedField, { type: 'radio' | 'select' }>): Check => {
  const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
  return (value) => unless(typeof value === 'string' && values.includes(value), MESSAGES.unknownOption)
}

const isID = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** An id, or the document itself as a read has populated it. */
const isIDOrDocument = (value: unknown): boolean => isID(value) || (isRecord(value) && isID(value.id))

const isReference = (field: Extract<FlattenedField, { type: 'relationship' | 'upload' }>): Check => {
  const { relationTo } = field
  return (value) =>
    unless(
      Array.isArray(relationTo)
        ? isRecord(value) && relationTo.some((slug) => slug === value.relationTo) && isIDOrDocument(value.value)
        : isIDOrDocument(value),
      MESSAGES.referenceExpected,
    )
}

const isPoint: Check = (value) =>
  unless(
    Array.isArray(value) &&
      value.length === 2 &&
      value.every((number) => typeof number === 'number' && isStorableNumber(number)) &&
      Math.abs(Number(value[0])) <= 180 &&
      Math.abs(Number(value[1])) <= 90,
    MESSAGES.pointExpected,
  )

const checkOf = (field: FlattenedField): Check | undefined => {
  switch (field.type) {
    case 'checkbox':
      return (value) => unless(typeof value === 'boolean', MESSAGES.booleanExpected)
    case 'code':
    case 'email':
      return isText(undefined)
    case 'date':
      return (value) => unless(isISODate(value), MESSAGES.dateExpected)
    case 'number':
      return isNumber
    case 'point':
      return isPoint
    case 'radio':
    case 'select':
      return isOption(field)
    case 'relationship':
    case 'upload':
      return isReference(field)
    case 'text':
    case 'textarea':
      return isText(field.maxLength)
    default:
      return undefined
  }
}

/** The panel's inputs write an emptied number, date, choice or reference as an empty text. */
const isUnset = (field: FlattenedField, value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (value === '' && ['date', 'number', 'radio', 'relationship', 'select', 'upload'].includes(field.type))

/** Whether the value of a field without fields below it is of the field's kind. */
export const leafKind = (field: FlattenedField, value: unknown, path: string): Finding[] => {
  const isList = 'hasMany' in field && field.hasMany === true
  if (isList && value === undefined) return []
  if (isList && !Array.isArray(value)) return [{ message: MESSAGES.listExpected, path }]
  if (!isList && isUnset(field, value)) return []
  if (field.type === 'richText') return richTextKind(value, path)
  const check = checkOf(field)
  if (!check) return []
  const items = isList
    ? (value as unknown[]).map((item, index) => [item, joinPath(path, index)] as const)
    : [[value, path] as const]
  return items.flatMap(([item, here]) => {
    const message = check(item)
    return message ? [{ message, path: here }] : []
  })
}

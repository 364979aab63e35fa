import type { FlattenedField, PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import type { Text } from '../fields/text.js'
import type { Partner } from '../service/loadPartners.js'

import { inLanguageOf } from '../fields/text.js'
import { isDay } from './isDay.js'
import { idOf, isRecord, isUnset, type Stored } from '../service/values.js'

type ReadProjectArgs = {
  body: unknown
  collection: string
  /** Ids of the domains that exist. */
  domains: ReadonlyMap<string, unknown>
  /** Those that the reader may know of. */
  partners: ReadonlyMap<string, Partner>
  req: PayloadRequest
}

type Problem = { message: string; path: string }
type Context = Omit<ReadProjectArgs, 'body' | 'collection'> & { problems: Problem[]; slugs: { partners: string } }

const MAX_PROBLEMS = 100
const MAX_ROWS = 500

const BODY: Text = {
  en: 'Send a project as a JSON object.',
  es: 'Envíe un proyecto como objeto JSON.',
  fr: 'Envoyez un projet sous forme d’objet JSON.',
}
const CHOICE: Text = {
  en: 'This is not one of the choices.',
  es: 'No es una de las opciones.',
  fr: 'Ce n’est pas un des choix proposés.',
}
const DAY: Text = {
  en: 'This must be a day of the calendar, as 2026-01-31.',
  es: 'Debe ser un día del calendario, como 2026-01-31.',
  fr: 'Indiquez un jour du calendrier, comme 2026-01-31.',
}
const GROUP: Text = {
  en: 'This must be an object that holds fields.',
  es: 'Debe ser un objeto con campos.',
  fr: 'Indiquez un objet qui contient des champs.',
}
const LIST: Text = {
  en: 'This must be a list, of reasonable length.',
  es: 'Debe ser una lista de longitud razonable.',
  fr: 'Indiquez une liste, de longueur raisonnable.',
}
const UNKNOWN: Text = {
  en: 'This document does not exist.',
  es: 'Este documento no existe.',
  fr: 'Ce document n’existe pas.',
}

const isForm = (req: PayloadRequest, id: string): boolean =>
  req.payload.db.defaultIDType === 'number'
    ? /^\d+$/.test(id)
    : req.payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id)

const readRelation = (context: Context, relationTo: string, value: unknown, path: string): string | null => {
  const id = idOf(value)
  const known = { domains: context.domains, [context.slugs.partners]: context.partners }[relationTo]
  const isKnown = id !== null && (known ? known.has(id) : isForm(context.req, id))
  if (!isKnown) context.problems.push({ message: inLanguageOf(context.req, UNKNOWN), path })
  return id
}

const readValue = (context: Context, field: FlattenedField, value: unknown, path: string): unknown => {
  const refuse = (text: Text): null => {
    context.problems.push({ message: inLanguageOf(context.req, text), path })
    return null
  }
  if (isUnset(value)) return value
  switch (field.type) {
    case 'array': {
      if (!Array.isArray(value) || value.length > MAX_ROWS || !value.every(isRecord)) return refuse(LIST)
      return value.map((row, index) => readFields(context, field.flattenedFields, row, `${path}.${String(index)}.`))
    }
    case 'date':
      return typeof value === 'string' && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))
        ? value
        : refuse(DAY)
    case 'group':
    case 'tab':
      return isRecord(value) ? readFields(context, field.flattenedFields, value, `${path}.`) : refuse(GROUP)
    case 'relationship':
    case 'upload': {
      const { relationTo } = field
      if (typeof relationTo !== 'string') return value
      if (!field.hasMany) return readRelation(context, relationTo, value, path)
      if (!Array.isArray(value) || value.length > MAX_ROWS) return refuse(LIST)
      return value.map((item, index) => readRelation(context, relationTo, item, `${path}.${String(index)}`))
    }
    case 'select': {
      const known = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      const chosen: unknown[] = field.hasMany && Array.isArray(value) ? value : [value]
      return chosen.every((item) => known.includes(item as string)) ? value : refuse(CHOICE)
    }
    default:
      return value
  }
}

const readFields = (context: Context, fields: readonly FlattenedField[], data: Stored, path = ''): Stored => ({
  ...(isUnset(data.id) ? {} : { id: data.id }),
  ...Object.fromEntries(
    fields
      .filter(({ name }) => name in data && name !== 'id')
      .map((field) => [field.name, readValue(context, field, data[field.name], `${path}${field.name}`)]),
  ),
})

/**
 * A project as the body of a request holds it, in one language, with ids in place of related documents.
 *
 * @throws ValidationError naming each field with a day, choice or id that is none
 */
export const readProject = ({ body, collection, partners, ...context }: ReadProjectArgs): Stored => {
  const { req } = context
  const config = req.payload.collections[collection]?.config
  const rows = config?.flattenedFields.find(({ name }) => name === 'partners')
  const partner = rows?.type === 'array' ? rows.flattenedFields.find(({ name }) => name === 'partner') : undefined
  const slug = partner && 'relationTo' in partner && typeof partner.relationTo === 'string' ? partner.relationTo : ''
  const problems: Problem[] = []
  if (!isRecord(body)) problems.push({ message: inLanguageOf(req, BODY), path: '' })
  const id = isRecord(body) ? body.id : undefined
  if (!isUnset(id) && !(typeof id === 'string' && isForm(req, id)))
    problems.push({ message: inLanguageOf(req, UNKNOWN), path: 'id' })
  const doc = isRecord(body)
    ? readFields({ ...context, partners, problems, slugs: { partners: slug } }, config?.flattenedFields ?? [], body)
    : {}
  if (problems.length > 0) throw new ValidationError({ collection, errors: problems.slice(0, MAX_PROBLEMS) }, req.t)
  return doc
}

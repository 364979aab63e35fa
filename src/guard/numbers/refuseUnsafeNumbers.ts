import type { CollectionBeforeValidateHook, FlattenedField, GlobalBeforeValidateHook, PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import { inAdminLanguage } from '../../fields/validation/inAdminLanguage.js'
import { unsafeNumbers } from './unsafeNumbers.js'

type RefuseArgs = { data: unknown; fields: FlattenedField[]; of: { collection: string } | { global: string }; req: PayloadRequest }

const refuse = ({ data, fields, of, req }: RefuseArgs): void => {
  const paths = unsafeNumbers({ data, fields })
  if (paths.length === 0) return
  const message = inAdminLanguage(req, {
    en: 'This number cannot be stored exactly.',
    es: 'Este número no puede guardarse con exactitud.',
    fr: 'Ce nombre ne peut pas être enregistré exactement.',
  })
  throw new ValidationError({ ...of, errors: paths.map((path) => ({ message, path })) }, req.t)
}

/** Drafts are saved without validation; a number that would end every list of its collection is refused there too. */
export const refuseUnsafeNumbers: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  refuse({ data, fields: collection.flattenedFields, of: { collection: collection.slug }, req })
  return data
}

export const refuseUnsafeNumbersOfGlobal: GlobalBeforeValidateHook = ({ data, global, req }) => {
  refuse({ data, fields: global.flattenedFields, of: { global: global.slug }, req })
  return data as unknown
}

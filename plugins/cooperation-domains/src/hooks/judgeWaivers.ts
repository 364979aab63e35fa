import type { FieldHook } from 'payload'

import { ValidationError } from 'payload'

import type { Permission } from '../types.js'
import type { Text } from '../fields/text.js'

import { inLanguageOf } from '../fields/text.js'
import { accountName } from './accountName.js'
import { type Row, settleWaivers } from './settleWaivers.js'

const NOT_ALLOWED: Text = {
  en: 'Your account may not grant, change or withdraw waivers: ask an administrator.',
  es: 'Su cuenta no puede conceder, modificar ni retirar dispensas: consulte a un administrador.',
  fr: 'Votre compte ne permet pas d’accorder, de modifier ou de retirer une dérogation : demandez à un administrateur.',
}

/**
 * Waivers as they may be stored: signed by the session, never by the body; rows that stay as they are keep their author.
 * Whoever may not grant them may send back what is there, as the panel does with a whole document.
 *
 * @throws ValidationError (400) at the field for a change by an account that may not grant
 */
export const judgeWaivers =
  (canGrant: Permission): FieldHook =>
  async ({ collection, context, overrideAccess, path, previousValue, req, value }) => {
    if (value === undefined) return undefined
    const settled = settleWaivers({ author: accountName(req), sent: value, stored: previousValue })
    if (overrideAccess === true || (await canGrant({ req }))) return settled.rows
    // An older version brings its texts back, not the waivers that were granted or withdrawn since.
    if (!settled.isChanged || context.isRestoringVersion === true) return (previousValue ?? []) as Row[]
    throw new ValidationError(
      {
        errors: [{ message: inLanguageOf(req, NOT_ALLOWED), path: path.join('.') }],
        ...(collection && { collection: collection.slug }),
      },
      req.t,
    )
  }

import type { FieldHook, PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import type { Permission } from '../types.js'
import type { Text } from '../fields/text.js'

import { inLanguageOf } from '../fields/text.js'
import { type Row, settleWaivers } from './settleWaivers.js'

const NOT_ALLOWED: Text = {
  en: 'Your account may not grant, change or withdraw waivers: ask an administrator.',
  es: 'Su cuenta no puede conceder, modificar ni retirar dispensas: consulte a un administrador.',
  fr: 'Votre compte ne permet pas d’accorder, de modifier ou de retirer une dérogation : demandez à un administrateur.',
}

/** The name of the account behind a request, as the panel shows it; undefined for a script without one. */
const nameOf = ({ payload, user }: PayloadRequest): string | undefined => {
  if (!user) return undefined
  const account = user as unknown as Record<string, unknown>
  const title = payload.collections[user.collection]?.config.admin.useAsTitle
  const names = [title === undefined ? undefined : account[title], account.email, account.id]
  return names.find((name): name is string => typeof name === 'string' && name !== '')
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
    const settled = settleWaivers({ author: nameOf(req), sent: value, stored: previousValue })
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

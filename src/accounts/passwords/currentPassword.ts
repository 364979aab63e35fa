import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, PayloadRequest, TextField } from 'payload'

import { ValidationError } from 'payload'

import type { AdminText } from '../../fields/types.js'
import type { StoredPassword } from './verifyPassword.js'

import { accountOf } from '../../access/roles.js'
import { inAdminLanguage } from '../../fields/validation/inAdminLanguage.js'
import { verifyPassword } from './verifyPassword.js'

const MISSING: AdminText = {
  en: 'Give your current password to change your password or your e-mail address.',
  es: 'Indique su contraseña actual para cambiar la contraseña o el correo electrónico.',
  fr: 'Indiquez votre mot de passe actuel pour changer de mot de passe ou d’adresse e-mail.',
}
const WRONG: AdminText = {
  en: 'This is not your current password.',
  es: 'No es su contraseña actual.',
  fr: 'Ce n’est pas votre mot de passe actuel.',
}

/** What the caller says of himself when he changes his own account: never stored, never answered. */
export const currentPasswordField: TextField = {
  name: 'currentPassword',
  type: 'text',
  admin: {
    components: { Field: '/src/accounts/admin/CurrentPassword.tsx#CurrentPassword' },
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
  },
  custom: { isInput: true },
  label: { en: 'Current password', es: 'Contraseña actual', fr: 'Mot de passe actuel' },
  virtual: true,
}

const claims = new WeakMap<object, { password: unknown }>()

type UpdateArgs = { data?: Record<string, unknown>; id?: number | string; overrideAccess?: boolean }

/** Takes the current password out of the body before any hook or log sees it, and notes who must give one: the owner. */
export const noteCurrentPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data, id, overrideAccess } = args as UpdateArgs
  if (!data) return args
  const { currentPassword, ...rest } = data
  const account = accountOf(req)
  if (operation === 'update' && overrideAccess !== true && account && String(account.id) === String(id)) {
    claims.set(req, { password: currentPassword })
  }
  return { ...args, data: rest }
}

const refuse = (message: AdminText, req: PayloadRequest): never => {
  const error = new ValidationError(
    { collection: 'users', errors: [{ message: inAdminLanguage(req, message), path: 'currentPassword' }] },
    req.t,
  )
  // Nothing is wrong with the body: who sends it has not shown that the account is his.
  error.status = 403
  throw error
}

const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/**
 * Who changes his own password or e-mail address shows that he knows the current password: a session left open, or a
 * stolen one, does not become the account. Runs after the rules of passwords, so that a bad one is told first.
 */
export const requireCurrentPassword: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const claim = claims.get(req)
  claims.delete(req)
  const given = data as { email?: string; password?: unknown } | undefined
  const stored = originalDoc as { email: string; id: string } | undefined
  if (!claim || !stored) return data
  const isNewAddress = isSet(given?.email) && given?.email?.trim().toLowerCase() !== stored.email
  if (!isSet(given?.password) && !isNewAddress) return data
  if (typeof claim.password !== 'string' || claim.password === '') return refuse(MISSING, req)
  const account = await req.payload.db.findOne<StoredPassword & { id: string }>({
    collection: 'users',
    req,
    where: { id: { equals: stored.id } },
  })
  return (await verifyPassword(account ?? {}, claim.password)) ? data : refuse(WRONG, req)
}

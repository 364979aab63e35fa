import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import { ValidationError } from 'payload'

import type { AdminText } from '../../fields/types.js'

import { isAdmin } from '../../access/isAdmin.js'
import { inAdminLanguage } from '../../fields/validation/inAdminLanguage.js'
import { makeAPIKey } from './apiKey.js'
import { columnsOfKey, NO_KEY } from './keyColumns.js'

export const CHOSEN_KEY: AdminText = {
  en: 'API keys are made by the server: send enableAPIKey, or POST /api/users/:id/api-key, and keep the key of the answer.',
  es: 'Las claves API las genera el servidor: envíe enableAPIKey, o POST /api/users/:id/api-key, y guarde la clave de la respuesta.',
  fr: 'Les clés d’API sont produites par le serveur : envoyez enableAPIKey, ou POST /api/users/:id/api-key, et gardez la clé de la réponse.',
}
export const ONLY_READERS: AdminText = {
  en: 'Only an account whose role is reader has an API key.',
  es: 'Solo una cuenta con la función de lector tiene una clave API.',
  fr: 'Seul un compte dont le rôle est lecteur a une clé d’API.',
}

const refuse = (message: AdminText, path: string, req: PayloadRequest): never => {
  throw new ValidationError({ collection: 'users', errors: [{ message: inAdminLanguage(req, message), path }] }, req.t)
}

type Order = { key: string; kind: 'give' | 'make' } | { kind: 'revoke' }
type Body = Record<string, unknown> & { apiKey?: unknown; enableAPIKey?: unknown }
type WriteArgs = { data?: Body; overrideAccess?: boolean }

const orders = new WeakMap<object, Order>()

const orderOf = ({ data, isTrusted }: { data: Body; isTrusted: boolean }): Order | undefined => {
  if (isTrusted && typeof data.apiKey === 'string' && data.apiKey) return { key: data.apiKey, kind: 'give' }
  if (data.enableAPIKey === false || data.apiKey === null || data.apiKey === '') return { kind: 'revoke' }
  return data.enableAPIKey === true ? { key: makeAPIKey(), kind: 'make' } : undefined
}

/** Takes the words about a key out of a body, and refuses a key that the caller has chosen. */
export const noteKeyOrder: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data, overrideAccess } = args as WriteArgs
  if (!data) return args
  const isTrusted = overrideAccess === true
  if (!isTrusted && typeof data.apiKey === 'string' && data.apiKey !== '') refuse(CHOSEN_KEY, 'apiKey', req)
  const order = isTrusted || isAdmin({ req }) ? orderOf({ data, isTrusted }) : undefined
  if (order) orders.set(req, order)
  else orders.delete(req)
  const { apiKey: _key, enableAPIKey: _enable, ...rest } = data
  return { ...args, data: rest }
}

/** Stores what was ordered; an account that is no reader keeps no key. */
export const storeKey: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (!data) return data
  const account = data as Record<string, unknown>
  const stored = originalDoc as { apiKeyIndex?: null | string; role?: string } | undefined
  const order = orders.get(req)
  const isReader = (account.role ?? stored?.role) === 'reader'
  if (!order || order.kind === 'revoke') {
    const isWithout = !stored?.apiKeyIndex
    return order || (!isReader && !isWithout) ? { ...account, ...NO_KEY } : data
  }
  if (!isReader) refuse(ONLY_READERS, 'enableAPIKey', req)
  // An account that has a key keeps it: a new one takes its place only where that is said.
  if (order.kind === 'make' && stored?.apiKeyIndex) {
    orders.delete(req)
    return data
  }
  return { ...account, ...columnsOfKey(order.key, req.payload.secret, null) }
}

/** The one answer that holds the key: to who ordered it. */
export const showMadeKey: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation !== 'create' && operation !== 'updateByID') return result
  const order = orders.get(req)
  orders.delete(req)
  return order?.kind === 'make' ? { ...result, apiKey: order.key } : result
}

import type { Endpoint, PayloadRequest } from 'payload'

import { addDataAndFileToRequest, APIError, Forbidden, NotFound } from 'payload'

import type { AdminText } from '../../fields/types.js'

import { isAdmin } from '../../access/isAdmin.js'
import { accountOf } from '../../access/roles.js'
import { inAdminLanguage } from '../../fields/validation/inAdminLanguage.js'
import { isRecord } from '../../values/isRecord.js'
import { changeAccount } from '../changeAccount.js'
import { idInPath } from '../idInPath.js'
import { makeAPIKey } from './apiKey.js'
import { isExpired, readExpiry } from './expiry.js'
import { columnsOfKey, NO_KEY } from './keyColumns.js'
import { CHOSEN_KEY, ONLY_READERS } from './orderedKeys.js'

const UNKNOWN: AdminText = {
  en: 'Only expiresOn is known here.',
  es: 'Aquí solo se conoce expiresOn.',
  fr: 'Seul expiresOn est connu ici.',
}

const refuse = (message: AdminText, req: PayloadRequest): never => {
  throw new APIError(inAdminLanguage(req, message), 400, null, true)
}

const readOrder = async (req: PayloadRequest): Promise<{ expiresOn: null | string }> => {
  await addDataAndFileToRequest(req)
  const body: unknown = req.data ?? {}
  if (!isRecord(body)) return refuse(UNKNOWN, req)
  const { expiresOn, ...rest } = body
  const [other] = Object.keys(rest)
  if (other !== undefined) refuse(/key/i.test(other) ? CHOSEN_KEY : UNKNOWN, req)
  const expiry = readExpiry(expiresOn)
  return 'problem' in expiry ? refuse(expiry.problem, req) : expiry
}

const requireAdmin = (req: PayloadRequest): void => {
  if (!isAdmin({ req })) throw new Forbidden(req.t)
}

type StoredKey = {
  apiKeyExpiresOn?: null | string
  apiKeyIndex?: null | string
  apiKeyLastUsedOn?: null | string
  apiKeyPrefix?: null | string
  id: string
}

/** What may be said of a key once it has been made. */
export type KeyAnswer = {
  expiresOn: null | string
  hasKey: boolean
  isExpired: boolean
  lastUsedOn: null | string
  prefix: null | string
}

/** `GET /api/users/:id/api-key` tells of a key, to an administrator or the account itself; the key itself is nowhere. */
const tell: Omit<Endpoint, 'root'> = {
  handler: async (req) => {
    const id = idInPath(req)
    if (!isAdmin({ req }) && accountOf(req)?.id !== id) throw new Forbidden(req.t)
    const account = await req.payload.db.findOne<StoredKey>({ collection: 'users', req, where: { id: { equals: id } } })
    if (!account) throw new NotFound(req.t)
    const answer: KeyAnswer = {
      expiresOn: account.apiKeyExpiresOn?.slice(0, 10) ?? null,
      hasKey: Boolean(account.apiKeyIndex),
      isExpired: isExpired(account.apiKeyExpiresOn),
      lastUsedOn: account.apiKeyLastUsedOn ?? null,
      prefix: account.apiKeyPrefix ?? null,
    }
    return Response.json(answer)
  },
  method: 'get',
  path: '/:id/api-key',
}

/** `POST /api/users/:id/api-key` makes a key, in place of the one before, and shows it this once. */
const make: Omit<Endpoint, 'root'> = {
  handler: async (req) => {
    requireAdmin(req)
    const { expiresOn } = await readOrder(req)
    const key = makeAPIKey()
    const columns = columnsOfKey(key, req.payload.secret, expiresOn)
    await changeAccount({
      action: 'api-key-made',
      change: ({ role }) => (role === 'reader' ? { data: columns, result: null } : refuse(ONLY_READERS, req)),
      id: idInPath(req),
      req,
    })
    const { apiKeyPrefix: prefix } = columns
    return Response.json({ expiresOn: expiresOn?.slice(0, 10) ?? null, key, prefix }, { status: 201 })
  },
  method: 'post',
  path: '/:id/api-key',
}

/** `DELETE /api/users/:id/api-key` ends a key at once. */
const revoke: Omit<Endpoint, 'root'> = {
  handler: async (req) => {
    requireAdmin(req)
    await changeAccount({
      action: 'api-key-revoked',
      change: ({ apiKeyIndex }) => ({ ...(apiKeyIndex && { data: { ...NO_KEY } }), result: null }),
      id: idInPath(req),
      req,
    })
    return Response.json({ revoked: true })
  },
  method: 'delete',
  path: '/:id/api-key',
}

export const keyEndpoints = [tell, make, revoke]

import type {
  CollectionAfterChangeHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from 'payload'

import type { Action } from '../actions.js'

import { recordAct } from '../trail/recordAct.js'
import { titleText } from '../trail/titleText.js'
import { rightsChanges, type RightsChanges } from './rightsChanges.js'

type Account = Record<string, unknown> & { id: number | string }

const noted = new WeakMap<object, Map<string, RightsChanges>>()
const resets = new WeakSet()

/** A reset signs in at its end: that is one act, not two. */
export const noteReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'resetPassword') resets.add(req)
  return args
}

/** Compares while the password is still there; what is kept are names of fields. */
export const noteRights: CollectionBeforeChangeHook<Account> = ({ data, originalDoc, req }) => {
  const stored = (originalDoc ?? {}) as Record<string, unknown>
  const notes = noted.get(req) ?? new Map<string, RightsChanges>()
  const id = (stored.id as Account['id'] | undefined) ?? 'new'
  noted.set(req, notes.set(String(id), rightsChanges({ data: data, stored })))
  return data
}

const actionsOf = ({ apiKey, fields, isPasswordSet }: RightsChanges): { action: Action; fields?: string[] }[] => [
  ...(fields.length > 0 ? [{ action: 'rights-changed' as const, fields }] : []),
  ...(isPasswordSet ? [{ action: 'password-changed' as const }] : []),
  ...(apiKey ? [{ action: `api-key-${apiKey}` as const }] : []),
]

/** Logs a new account, and what a save changes in the rights of one. */
export const auditRights: CollectionAfterChangeHook<Account> = async ({
  collection,
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isNew = operation === 'create'
  const notes = noted.get(req)
  const name = isNew ? 'new' : String(doc.id)
  const changes = notes?.get(name)
  notes?.delete(name)
  if (!changes) return doc
  const names = [data.name, doc.name, (previousDoc as Account | undefined)?.name]
  const subject = {
    collection: collection.slug,
    id: doc.id,
    title: names.map((value) => titleText(value)).find((text) => text !== null),
  }
  if (isNew) {
    const fields = [...changes.fields.filter((field) => field !== 'email'), ...(changes.apiKey ? ['apiKey'] : [])]
    await recordAct({ action: 'account-created', fields, req, subject })
  } else for (const act of actionsOf(changes)) await recordAct({ ...act, req, subject })
  return doc
}

export const auditLogin: CollectionAfterLoginHook<Account> = async ({ collection, req, user }) => {
  const action = resets.has(req) ? 'password-reset' : 'signed-in'
  const subject = { collection: collection.slug, id: user.id, title: titleText(user.name) }
  await recordAct({ action, req, subject, user })
  return user
}

export const auditLogout: CollectionAfterLogoutHook<Account> = async ({ collection, req }) => {
  const user = req.user as Account | null
  if (!user) return
  await recordAct({
    action: 'signed-out',
    req,
    subject: { collection: collection.slug, id: user.id, title: titleText(user.name) },
  })
}

import type { PayloadRequest } from 'payload'

import { commitTransaction, initTransaction, killTransaction, NotFound } from 'payload'

import type { Action } from '../audit/actions.js'

import { recordAct } from '../audit/trail/recordAct.js'
import { titleText } from '../audit/trail/titleText.js'
import { lockDocument } from '../database/index.js'

export type StoredSession = {
  createdAt?: Date | null | string
  expiresAt: Date | string
  id: string
  userAgent?: null | string
}

export type StoredAccount = {
  apiKeyIndex?: null | string
  id: string
  name?: null | string
  role: string
  sessions?: null | StoredSession[]
}

type ChangeAccountArgs<Result> = {
  /** What the log says of a write; nothing where it is left out. */
  action?: Action
  /** Looks at the account as it is stored and says what to write; without `data` nothing is. */
  change: (account: StoredAccount) => { data?: Record<string, unknown>; result: Result }
  id: string
  req: PayloadRequest
}

/**
 * Reads an account and writes to it as one, while no other writer of it gets between. Its content does not change by it,
 * so `updatedAt` stays and no hook of a save runs.
 *
 * @throws NotFound
 */
export const changeAccount = async <Result>({
  action,
  change,
  id,
  req,
}: ChangeAccountArgs<Result>): Promise<Result> => {
  const isOurs = await initTransaction(req)
  try {
    await lockDocument({ collection: 'users', id, req })
    const account = await req.payload.db.findOne<StoredAccount>({
      collection: 'users',
      req,
      where: { id: { equals: id } },
    })
    if (!account) throw new NotFound(req.t)
    const { data, result } = change(account)
    if (data) {
      await req.payload.db.updateOne({
        id,
        collection: 'users',
        data: { ...data, updatedAt: null },
        req,
        returning: false,
      })
      const subject = { collection: 'users', id, title: titleText(account.name) }
      if (action) await recordAct({ action, req, subject })
    }
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

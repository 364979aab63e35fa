import type { PayloadRequest } from 'payload'

import { recordAct } from '../trail/recordAct.js'
import { titleText } from '../trail/titleText.js'

type Account = { id: number | string; name?: unknown }
type RefusalArgs = { collection: string; email: unknown; req: PayloadRequest }

/** Logs a sign-in that was refused: of an account by its name, of none without the address that was typed. */
export const recordRefusal = async ({ collection, email, req }: RefusalArgs): Promise<void> => {
  const typed = typeof email === 'string' ? email.toLowerCase().trim() : ''
  const account = await req.payload.db.findOne<Account>({
    collection,
    select: { name: true },
    where: { email: { equals: typed } },
  })
  await recordAct({
    action: 'sign-in-failed',
    req: { payload: req.payload },
    subject: { collection, id: account?.id, title: titleText(account?.name) },
  })
}

/** Whether a sign-in failed because of who it was, and not because of how it was asked for. */
export const isRefusal = (outcome: unknown): boolean => (outcome as { status?: unknown } | null)?.status === 401

import type { Payload, PayloadRequest } from 'payload'

import type { Action } from '../actions.js'
import type { Act } from '../types.js'

import { actorOf } from './actorOf.js'
import { trailOf } from './attachTrail.js'
import { currentCaller } from './caller.js'

export type RecordActArgs = {
  action: Action
  /** Names of fields, never values. */
  fields?: readonly string[]
  locales?: readonly string[]
  req: Partial<Pick<PayloadRequest, 'transactionID' | 'user'>> & Pick<PayloadRequest, 'payload'>
  /** What the act is about. No text of an editor but a title, no address, no e-mail. */
  subject?: { collection: string; id?: number | string | undefined; title?: string | null | undefined }
  /** Who acts, where it is not the user of the request. */
  user?: { id: number | string; name?: unknown } | undefined
}

const list = (names: readonly string[] | undefined): string | null => (names?.length ? names.join(', ') : null)

const known = ({ config }: Payload, slug: string | undefined): string | null =>
  [...config.collections, ...config.globals].find((subject) => subject.slug === slug)?.slug ?? null

const toAct = ({ action, fields, locales, req, subject, user }: RecordActArgs): Act => ({
  action,
  ...actorOf(user ?? req.user),
  fields: list(fields),
  locales: list(locales),
  subject: subject?.id === undefined ? null : String(subject.id),
  // MongoDB refuses an option that is none, and with it the act; a log is no reason for that.
  subjectCollection: known(req.payload, subject?.collection),
  subjectTitle: subject?.title ?? null,
})

/**
 * Puts one entry into the log: together with the transaction of `req`, or by itself where there is none.
 * Call it when the act has succeeded, inside its transaction: what is rolled back leaves no entry.
 */
export const recordAct = async (args: RecordActArgs): Promise<void> => {
  if (currentCaller()?.isMuted) return
  await trailOf(args.req.payload.db).add({ act: toAct(args), transaction: await args.req.transactionID })
}

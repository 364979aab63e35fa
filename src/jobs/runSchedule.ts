import type { PayloadRequest, TaskConfig } from 'payload'

import { asJob } from '../audit/trail/caller.js'
import { isLocale, SOURCE_LOCALE } from '../config/localization.js'
import { retryOnConflict } from '../database/index.js'

type ScheduleInput = {
  doc?: { relationTo: string; value: number | string } | null
  locale?: string | null
  type?: 'publish' | 'unpublish' | null
  user?: { relationTo: string; value: number | string } | null
}

type Task = TaskConfig<{ input: ScheduleInput; output: object }>

const authorOf = async (input: ScheduleInput, req: PayloadRequest): Promise<PayloadRequest['user']> => {
  if (!input.user) return null
  const { relationTo, value } = input.user
  const author = await req.payload.findByID({
    collection: relationTo as 'users',
    depth: 0,
    disableErrors: true,
    id: String(value),
    overrideAccess: true,
    req: {},
  })
  if (!author) throw new Error('The account that planned this publication no longer exists: plan it again.')
  return { ...author, collection: relationTo }
}

/**
 * Runs one planned publication with the rights of the account that planned it. `locale` names the one language it
 * concerns; without it French is published, or every language withdrawn. Running it twice changes nothing more.
 *
 * @throws what the save throws (missing texts, no such document, not allowed): the job fails and is logged once.
 */
export const runSchedule = async ({
  input,
  req,
}: {
  input: ScheduleInput
  req: PayloadRequest
}): Promise<{ output: object }> => {
  if (!input.doc) return { output: {} }
  const author = await authorOf(input, req)
  const locale = isLocale(input.locale) ? input.locale : undefined
  if (input.locale && !locale) throw new Error(`Nothing can be published in "${input.locale}": no such language.`)
  const isUnpublish = input.type === 'unpublish'
  const { relationTo, value } = input.doc
  const save = () =>
    req.payload.update({
      collection: relationTo as 'pages',
      data: { _status: isUnpublish ? 'draft' : 'published' },
      depth: 0,
      id: String(value),
      locale: locale ?? SOURCE_LOCALE,
      overrideAccess: author === null,
      // A request of its own: each try is a save of its own, outside the job's.
      req: {},
      ...(author && { user: author }),
      ...(isUnpublish && !locale && { unpublishAllLocales: true }),
    })
  // An editor who saves the same document at that moment is no reason to give up.
  await asJob(() => retryOnConflict(save, { attempts: 5, jitterMs: 100 }))
  return { output: {} }
}

export const scheduleHandler: Extract<Task['handler'], (...args: never) => unknown> = ({ input, req }) =>
  runSchedule({ input, req })

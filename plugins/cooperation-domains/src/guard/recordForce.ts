import type { PayloadRequest } from 'payload'

import type { ChangeFacts } from '../rules/facts.js'

import { FORCED_CHANGES } from '../collections/ForcedChanges.js'
import { accountName } from '../hooks/accountName.js'
import { isolatedRequest } from '../service/isolatedRequest.js'

type RecordForceArgs = {
  /** Of the document that is changed. */
  collection: string
  id: string
  losses: ChangeFacts['losses']
  reason: string
  req: PayloadRequest
  title: string
  today: string
}

const MAX_LOSSES = 20_000

/** Keeps who forced a change, when and why, and what was lost by it: in plain words, so that it outlives what it names. */
export const recordForce = async ({
  collection,
  id,
  losses,
  reason,
  req,
  title,
  today,
}: RecordForceArgs): Promise<void> => {
  const lines = losses.map(
    ({ pairs, project }) =>
      `${project.title}: ${pairs.map(({ domain, partner }) => `${partner.name} – ${domain.title}`).join('; ')}`,
  )
  const data = {
    document: id,
    documentCollection: collection,
    documentTitle: title.slice(0, 300),
    forcedBy: accountName(req) ?? null,
    forcedOn: today,
    losses: lines.join('\n').slice(0, MAX_LOSSES),
    reason,
  }
  req.payload.logger.warn({ ...data, msg: 'the cover of published projects was taken away by force' })
  await req.payload.create({
    collection: FORCED_CHANGES as 'users',
    data: data,
    depth: 0,
    overrideAccess: true,
    req: isolatedRequest(req),
  })
}

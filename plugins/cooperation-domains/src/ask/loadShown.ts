import { NotFound } from 'payload'

import type { Stored } from '../service/values.js'
import type { Ask } from './readAsk.js'

import { loadStored } from '../service/loadStored.js'

type LoadShownArgs = { ask: Ask; id: string }

/**
 * A project as it is stored, if the reader may read it: its latest version where drafts are asked for, else what is published
 * (for the team, what is there).
 *
 * @throws NotFound for one that is not there and for one that the reader may not see alike
 */
export const loadShown = async ({
  ask: { isDraft, locale, req, settings },
  id,
}: LoadShownArgs): Promise<{ doc: Stored; live: Stored | null }> => {
  const { context, query, transactionID, user } = req
  const shown = await req.payload.findByID({
    collection: settings.projects,
    depth: 0,
    disableErrors: true,
    draft: isDraft,
    id,
    joins: false,
    overrideAccess: false,
    req: { context: { ...context }, query, transactionID, user },
    select: {},
    ...(locale !== undefined && { locale }),
  })
  if (!shown) throw new NotFound(req.t)
  const where = { id: { equals: id } }
  const [live = null] = await loadStored({ collection: settings.projects, req, where })
  const [latest] = isDraft ? await loadStored({ collection: settings.projects, draft: true, req, where }) : []
  const doc = latest ?? live
  if (!doc) throw new NotFound(req.t)
  return { doc, live }
}

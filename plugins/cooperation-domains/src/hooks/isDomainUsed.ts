import type { PayloadRequest } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

type IsDomainUsedArgs = {
  id: string
  req: PayloadRequest
  settings: Pick<CooperationDomainsSettings, 'conventions' | 'projects'>
}

/** Whether a project or a convention names the domain, as published, as a draft or in the trash. */
export const isDomainUsed = async ({ id, req, settings }: IsDomainUsedArgs): Promise<boolean> => {
  const paths = { [settings.conventions]: ['domains', 'removedDomains'], [settings.projects]: ['domains.domain'] }
  for (const [collection, names] of Object.entries(paths)) {
    for (const draft of [false, true]) {
      const { docs } = await req.payload.find({
        collection,
        depth: 0,
        draft,
        joins: false,
        limit: 1,
        overrideAccess: true,
        pagination: false,
        // Never the caller’s own request: a nested call may rewrite its locale.
        req: { context: { ...req.context }, transactionID: req.transactionID, user: req.user },
        select: {},
        trash: true,
        where: { or: names.map((name) => ({ [name]: { equals: id } })) },
      })
      if (docs.length > 0) return true
    }
  }
  return false
}

import type { PayloadRequest } from 'payload'

import { Forbidden } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

/**
 * Answers speak of projects, agreements and partners by name: a reader who may read none of a kind gets none of them.
 *
 * @throws Forbidden
 */
export const requireReadable = async (
  req: PayloadRequest,
  { conventions, partners, projects }: CooperationDomainsSettings,
): Promise<void> => {
  for (const slug of [projects, conventions, partners, 'domains']) {
    const access = req.payload.collections[slug]?.config.access.read
    if (access && (await access({ req })) === false) throw new Forbidden(req.t)
  }
}

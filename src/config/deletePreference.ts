import type { PayloadHandler } from 'payload'

import { NotFound } from 'payload'

import { accountOf } from '../access/roles.js'
import { isolatedRequest } from '../database/isolatedRequest.js'

const COLLECTION = 'payload-preferences'

/** Forgets one preference of the account that asks. Payload's own way joins no table of accounts on SQLite, and answers 500. */
export const deletePreference: PayloadHandler = async (req) => {
  const { payload, routeParams, t } = req
  const { docs } = await payload.find({
    collection: COLLECTION,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req: isolatedRequest(req),
    where: {
      and: [
        { key: { equals: String(routeParams?.key) } },
        { 'user.value': { equals: accountOf(req)?.id } },
        { 'user.relationTo': { equals: 'users' } },
      ],
    },
  })
  const [found] = docs
  if (!found) throw new NotFound(t)
  const { id } = found
  await payload.delete({ collection: COLLECTION, depth: 0, id, overrideAccess: true, req: isolatedRequest(req) })
  return Response.json({ id, message: t('general:deletedSuccessfully') })
}

import type { Endpoint, PayloadRequest } from 'payload'

import { Forbidden } from 'payload'

import { isStaff } from '../access/isStaff.js'

/** Lists of permissions name every field, and versions hold every draft. */
const STAFF_PATHS = new Set(['/access', '/access/:id?', '/versions', '/versions/:id'])

type RefuseStaffEndpointArgs = {
  endpoint: Pick<Endpoint, 'path'>
  req: PayloadRequest
  /** Of the collection or global; none for endpoints at the root. */
  slug: string | undefined
}

/** @throws Forbidden where an endpoint of Payload is the team's alone, as all of its bookkeeping is. */
export const refuseStaffEndpoint = ({ endpoint, req, slug }: RefuseStaffEndpointArgs): void => {
  const isTeams = STAFF_PATHS.has(endpoint.path) || slug?.startsWith('payload-') === true
  if (isTeams && !isStaff({ req })) throw new Forbidden(req.t)
}

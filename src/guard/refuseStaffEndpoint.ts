import type { Endpoint, PayloadRequest } from 'payload'

import { Forbidden } from 'payload'

import { isStaff } from '../access/isStaff.js'

/** Lists of permissions name every field, and versions hold every draft. */
const STAFF_PATHS = new Set(['/access', '/access/:id?', '/versions', '/versions/:id'])

/** @throws Forbidden where an endpoint of Payload is the team's alone. */
export const refuseStaffEndpoint = ({ path }: Pick<Endpoint, 'path'>, req: PayloadRequest): void => {
  if (STAFF_PATHS.has(path) && !isStaff({ req })) throw new Forbidden(req.t)
}

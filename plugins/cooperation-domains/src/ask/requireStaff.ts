import type { PayloadRequest } from 'payload'

import { Forbidden } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

/**
 * Some answers speak of drafts and of what is wrong: they are for those who read what never leaves the house.
 *
 * @throws Forbidden
 */
export const requireStaff = async (
  req: PayloadRequest,
  { readStaffFields }: Pick<CooperationDomainsSettings, 'readStaffFields'>,
): Promise<void> => {
  if (!(await readStaffFields({ req }))) throw new Forbidden(req.t)
}

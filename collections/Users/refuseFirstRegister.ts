import type { Endpoint } from 'payload'

import { Forbidden } from 'payload'

/** Payload lets anyone make the first account, and four at once; here it comes from the settings or a command. */
export const refuseFirstRegister: Omit<Endpoint, 'root'> = {
  handler: (req) => {
    throw new Forbidden(req.t)
  },
  method: 'post',
  path: '/first-register',
}

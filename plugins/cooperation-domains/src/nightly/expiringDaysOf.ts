import type { PayloadRequest } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'

import { isolatedRequest } from '../service/isolatedRequest.js'
import { isRecord, numberOf } from '../service/values.js'

/** How many days before its end a cover is told as expiring: as the administrators set it, else as the options say. */
export const expiringDaysOf = async (
  { expiringDays }: Pick<CooperationDomainsSettings, 'expiringDays'>,
  req: PayloadRequest,
): Promise<number> => {
  const { parameters } = await req.payload.findGlobal({
    depth: 0,
    overrideAccess: true,
    req: isolatedRequest(req),
    slug: 'cooperation-rules',
  })
  return (isRecord(parameters) ? numberOf(parameters.expiringDays) : null) ?? expiringDays
}

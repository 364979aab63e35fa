import type { PayloadRequest } from 'payload'

import { STAFF_ROLES } from '../access/roles.js'
import { isolatedRequest } from '../database/isolatedRequest.js'
import type { Settings } from './settings.js'

/** The addresses of the team’s accounts that ask for alerts; the key of a website never gets one. */
export const coverageAlertRecipients = async (req: PayloadRequest): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req: isolatedRequest(req),
    select: { email: true },
    sort: 'email',
    where: { and: [{ coverageAlerts: { equals: true } }, { role: { in: STAFF_ROLES } }] },
  })
  return docs.map(({ email }) => email as string)
}

/** Why somebody gets these messages, and how they end. */
export const alertsReason = ({ serverURL }: Settings): string =>
  `Vous recevez ce message parce que la case « Recevoir les alertes de couverture » est cochée dans votre compte.\nPour ne plus le recevoir, décochez-la : ${serverURL}/admin/account`

import type { SanitizedConfig } from 'payload'

import { auditSignIns } from '../audit/signIns/auditSignIns.js'
import { guardQueries } from '../guard/guardQueries.js'
import { mendSchedules } from '../jobs/mendSchedules.js'
import { closeInternalCollections } from './closeInternalCollections.js'

export type Safeguard = (config: SanitizedConfig) => SanitizedConfig

/** What is laid over the finished configuration, Payload's own collections included; the first is innermost. */
export const SAFEGUARDS: readonly Safeguard[] = [closeInternalCollections, mendSchedules, auditSignIns, guardQueries]

import type { PayloadRequest } from 'payload'

import { recordAct } from '../trail/recordAct.js'

/** Logs that data leave the system as a file. Any endpoint that hands out an export calls it before its first byte. */
export const recordExport = ({ collection, req }: { collection: string; req: PayloadRequest }): Promise<void> =>
  recordAct({ action: 'exported', req, subject: { collection } })

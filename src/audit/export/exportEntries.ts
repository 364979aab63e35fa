import { Readable } from 'node:stream'

import type { Endpoint, PayloadRequest, Where } from 'payload'

import { Forbidden } from 'payload'

import type { Entry } from '../types.js'

import { isAdmin } from '../../access/isAdmin.js'
import { isolatedRequest } from '../../database/isolatedRequest.js'
import { readEntries } from '../readEntries.js'
import { AUDIT_LOG } from '../types.js'
import { COLUMNS, type Language } from './columns.js'
import { recordExport } from './recordExport.js'
import { BYTE_ORDER_MARK, toCSVLine } from './toCSVLine.js'

const languageOf = ({ i18n }: PayloadRequest): Language =>
  (['en', 'es', 'fr'] as const).find((code) => code === i18n.language) ?? 'fr'

async function* lines(batches: AsyncIterable<Entry[]>, language: Language): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(BYTE_ORDER_MARK + toCSVLine(COLUMNS.map(({ label }) => label[language])))
  for await (const entries of batches) {
    yield encoder.encode(entries.map((entry) => toCSVLine(COLUMNS.map(({ value }) => value(entry, language)))).join(''))
  }
}

/** `GET /api/audit-log/export?where=…`: what the filters of the list find, oldest first, as CSV; for administrators, and itself logged. */
export const exportEntries: Omit<Endpoint, 'root'> = {
  handler: async (req) => {
    if (!isAdmin({ req })) throw new Forbidden(req.t)
    const where = (req.query as { where?: Where }).where
    // Refuses what the list would refuse, before anything is written or sent.
    await req.payload.count({
      collection: AUDIT_LOG,
      overrideAccess: false,
      req: isolatedRequest(req),
      ...(where && { where }),
    })
    await recordExport({ collection: AUDIT_LOG, req })
    const day = new Date().toISOString().slice(0, 10)
    const body = Readable.toWeb(Readable.from(lines(readEntries({ payload: req.payload, where }), languageOf(req))))
    return new Response(body as ReadableStream, {
      headers: {
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename="journal-audit-${day}.csv"`,
        'content-type': 'text/csv; charset=utf-8',
      },
    })
  },
  method: 'get',
  path: '/export',
}

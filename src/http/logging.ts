import type { Logger } from 'pino'

import { randomUUID } from 'node:crypto'
import { type HttpLogger, pinoHttp } from 'pino-http'

const pathOf = (url: string | undefined): string =>
  // A reset link carries its token in the path, a query may carry anything.
  (url ?? '').split('?')[0]?.replace(/(\/reset\/|\/verify\/)[^/]+/, '$1…') ?? ''

/** One line a request, with the id that the answer carries too; no headers, query or body. */
export const logging = (logger: Logger): HttpLogger =>
  pinoHttp({
    customLogLevel: (_req, res, error) =>
      error || res.statusCode >= 500 ? 'error' : res.statusCode >= 400 ? 'warn' : 'debug',
    customProps: () => ({}),
    genReqId: (_req, res) => {
      const id = randomUUID()
      res.setHeader('x-request-id', id)
      return id
    },
    logger,
    quietReqLogger: true,
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, path: pathOf(url) }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  })

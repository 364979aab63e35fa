import type { RequestHandler } from 'express'
import type { Readable } from 'node:stream'
import type { SanitizedConfig } from 'payload'

import { finished } from 'node:stream/promises'

import { handleEndpoints } from 'payload'

import type { Limits } from '../config/limits.js'

import { withinTime } from '../deadline/deadline.js'
import { retryOnConflict } from '../database/index.js'
import { sendWebResponse } from './bridge/sendWebResponse.js'
import { toWebRequest } from './bridge/toWebRequest.js'
import { watchTrouble } from '../database/trouble/watch.js'
import { asMissingDocument } from './errors/asMissingDocument.js'
import { HttpError } from './errors/HttpError.js'
import { asTrouble } from './trouble/asTrouble.js'
import { noteAccount } from './watch/noteAccount.js'

const ATTEMPTS = 5
const JITTER_MS = 40

type RestArgs = { config: SanitizedConfig; instanceKey: string | undefined; limits: Limits }

/** Payload's REST API. A write that met another instance's is tried again, where its body was small enough to be kept. */
export const rest =
  ({ config, instanceKey, limits }: RestArgs): RequestHandler =>
  async (req, res) => {
    const { api } = res.locals
    const run = async (): Promise<Response> => {
      const request = toWebRequest(api, res)
      const { result: response, trouble } = await watchTrouble(() =>
        handleEndpoints({ config, request, ...(instanceKey && { payloadInstanceCacheKey: instanceKey }) }),
      )
      noteAccount(request, res)
      if (trouble) return asTrouble({ config, request, response, trouble })
      return asMissingDocument({ config, request, response })
    }
    const isRepeatable = api.body === undefined || Buffer.isBuffer(api.body)
    const isWrite = !['GET', 'HEAD', 'OPTIONS'].includes(api.method)
    const work = (): Promise<Response> =>
      isWrite && isRepeatable
        ? retryOnConflict(run, {
            attempts: ATTEMPTS,
            isConflict: ({ headers }: Response) => headers.get('x-write-conflict') === 'true',
            jitterMs: JITTER_MS,
          })
        : run()
    const response = await withinTime({
      limitMs: limits.operationMs,
      work,
      // How fast an upload comes is the network's affair.
      ...(!isRepeatable && { startsAfter: finished(api.body as Readable) }),
    })
    if (api.isTooLarge?.()) throw new HttpError(413, 'The request is larger than is allowed here.')
    await sendWebResponse(response, req, res)
  }

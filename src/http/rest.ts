import type { RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'

import { handleEndpoints } from 'payload'

import { retryOnConflict } from '../database/index.js'
import { sendWebResponse } from './bridge/sendWebResponse.js'
import { toWebRequest } from './bridge/toWebRequest.js'
import { asMissingDocument } from './errors/asMissingDocument.js'
import { HttpError } from './errors/HttpError.js'
import { noteAccount } from './watch/noteAccount.js'

const ATTEMPTS = 5
const JITTER_MS = 40

/** Payload's REST API. A write that met another instance's is tried again, where its body was small enough to be kept. */
export const rest =
  ({ config, instanceKey }: { config: SanitizedConfig; instanceKey: string | undefined }): RequestHandler =>
  async (req, res) => {
    const { api } = res.locals
    const run = async (): Promise<Response> => {
      const request = toWebRequest(api, res)
      const response = await handleEndpoints({
        config,
        request,
        ...(instanceKey && { payloadInstanceCacheKey: instanceKey }),
      })
      noteAccount(request, res)
      return asMissingDocument({ config, request, response })
    }
    const isRepeatable = api.body === undefined || Buffer.isBuffer(api.body)
    const isWrite = !['GET', 'HEAD', 'OPTIONS'].includes(api.method)
    const response =
      isWrite && isRepeatable
        ? await retryOnConflict(run, {
            attempts: ATTEMPTS,
            isConflict: ({ headers }: Response) => headers.get('x-write-conflict') === 'true',
            jitterMs: JITTER_MS,
          })
        : await run()
    if (api.isTooLarge?.()) throw new HttpError(413, 'The request is larger than is allowed here.')
    await sendWebResponse(response, req, res)
  }

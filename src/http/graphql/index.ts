import type { RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'

import { createHandler } from 'graphql-http/lib/use/fetch'
import { createPayloadRequest } from 'payload'

import type { Limits } from '../../config/limits.js'

import { withinTime } from '../../deadline/deadline.js'
import { isStaff } from '../../access/isStaff.js'
import { sendWebResponse } from '../bridge/sendWebResponse.js'
import { toWebRequest } from '../bridge/toWebRequest.js'
import { HttpError } from '../errors/HttpError.js'
import { requestId } from '../requestId.js'
import { noteAccount } from '../watch/noteAccount.js'
import { noteGraphQLRefusal } from '../watch/noteRefusals.js'
import { asRefusal } from './asRefusal.js'
import { formatGraphQLError } from './formatGraphQLError.js'
import { guardOperation, type GuardedOperation } from './guard/guardOperation.js'
import { readOperation } from './guard/readOperation.js'
import { schemaOf } from './schemaOf.js'

type GraphQLArgs = { config: SanitizedConfig; instanceKey: string | undefined; limits: Limits }

/** GraphQL over POST, without Next: Payload's schema, access and locale, behind our own limits and error masking. */
export const graphQL =
  ({ config, instanceKey, limits }: GraphQLArgs): RequestHandler =>
  async (req, res) => {
    const { api } = res.locals
    if (api.method !== 'POST') {
      res.setHeader('allow', 'POST')
      throw new HttpError(405, 'GraphQL is served over POST.')
    }
    if (api.body === undefined) throw new HttpError(400, 'Send the query as application/json.')
    if (!Buffer.isBuffer(api.body)) throw new HttpError(415, 'Send the query as application/json.')
    const operation = readOperation(JSON.parse(api.body.toString('utf8')))
    const request = toWebRequest(api, res)
    const payloadRequest = await createPayloadRequest({
      canSetHeaders: true,
      config,
      request: request.clone(),
      ...(instanceKey && { payloadInstanceCacheKey: instanceKey }),
    })
    payloadRequest.payloadAPI = 'GraphQL'
    noteAccount(payloadRequest, res)
    const { payload } = payloadRequest
    const schema = schemaOf(payload)
    const headers: Record<string, string> = {}
    const contextValue = { headers, req: payloadRequest }
    let guarded: GuardedOperation
    try {
      guarded = guardOperation({ isStaff: isStaff(contextValue), limits, request: operation, schema })
    } catch (error) {
      res.status(400).json(asRefusal(error, requestId(req)))
      return
    }
    const handle = createHandler({
      onOperation: (_request, _args, result) => {
        const { language } = payloadRequest.i18n
        const errors = result.errors?.map((error) =>
          formatGraphQLError({ error, language, payload, requestId: requestId(req) }),
        )
        noteGraphQLRefusal(errors, res)
        return { ...result, ...(errors && { errors }) }
      },
      onSubscribe: () => ({ ...guarded, contextValue, schema }),
    })
    const response = await withinTime({ limitMs: limits.operationMs, work: () => handle(request) })
    const answer = new Response(response.body, { headers: response.headers, status: response.status })
    for (const [name, value] of Object.entries(headers)) answer.headers.append(name, value)
    payloadRequest.responseHeaders?.forEach((value, name) => {
      answer.headers.append(name, value)
    })
    await sendWebResponse(answer, req, res)
  }

import type { RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'

import { createHandler } from 'graphql-http/lib/use/fetch'
import { createPayloadRequest } from 'payload'

import { sendWebResponse } from '../bridge/sendWebResponse.js'
import { toWebRequest } from '../bridge/toWebRequest.js'
import { HttpError } from '../errors/HttpError.js'
import { requestId } from '../requestId.js'
import { noteAccount } from '../watch/noteAccount.js'
import { noteGraphQLRefusal } from '../watch/noteRefusals.js'
import { formatGraphQLError } from './formatGraphQLError.js'
import { schemaOf } from './schemaOf.js'

/** GraphQL over POST, without Next: Payload's schema, access and locale, behind our own limits and error masking. */
export const graphQL =
  ({ config, instanceKey }: { config: SanitizedConfig; instanceKey: string | undefined }): RequestHandler =>
  async (req, res) => {
    const { api } = res.locals
    if (api.method !== 'POST') {
      res.setHeader('allow', 'POST')
      throw new HttpError(405, 'GraphQL is served over POST.')
    }
    if (!Buffer.isBuffer(api.body)) throw new HttpError(400, 'Send the query as application/json.')
    const request = toWebRequest(api, res)
    const payloadRequest = await createPayloadRequest({
      canSetHeaders: true,
      config,
      request: request.clone(),
      ...(instanceKey && { payloadInstanceCacheKey: instanceKey }),
    })
    payloadRequest.payloadAPI = 'GraphQL'
    noteAccount(payloadRequest, res)
    const { schema, validationRules } = schemaOf(payloadRequest.payload)
    const headers: Record<string, string> = {}
    const handle = createHandler({
      context: { headers, req: payloadRequest },
      onOperation: (_request, _args, result) => {
        const errors = result.errors?.map((error) =>
          formatGraphQLError({ error, payload: payloadRequest.payload, requestId: requestId(req) }),
        )
        noteGraphQLRefusal(errors, res)
        return { ...result, ...(errors && { errors }) }
      },
      schema,
      validationRules: (_request, args, defaults) => [...defaults, ...validationRules(args as never)],
    })
    const response = await handle(request)
    const answer = new Response(response.body, { headers: response.headers, status: response.status })
    for (const [name, value] of Object.entries(headers)) answer.headers.append(name, value)
    payloadRequest.responseHeaders?.forEach((value, name) => {
      answer.headers.append(name, value)
    })
    await sendWebResponse(answer, req, res)
  }

import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { executeAuthStrategies } from 'payload'

import type { ApiRequest } from '../bridge/apiRequest.js'

import { isStaff } from '../../access/isStaff.js'
import { createTurns } from '../../media/createTurns.js'
import { UPLOADS } from '../../media/limits.js'
import { watchTrouble } from '../../database/trouble/watch.js'
import { HttpError } from '../errors/HttpError.js'
import { TroubleError } from '../trouble/TroubleError.js'
import { receiveBody } from './receiveBody.js'

type AdmitArgs = {
  limits: {
    /** Largest form without a file, in bytes: the admin panel sends every document so, a login too. */
    form: number
    /** Largest request with a file, in bytes. */
    multipart: number
  }
  payload: Payload
}

const takesFiles = ({ payload, url }: { payload: Payload; url: URL }): boolean => {
  const [, , slug = ''] = url.pathname.split('/')
  return Object.hasOwn(payload.collections, slug) && Boolean(payload.collections[slug]?.config.upload)
}

const requireStaff = async ({ api, payload }: { api: ApiRequest; payload: Payload }): Promise<void> => {
  const { headers } = api
  const hasCredentials = headers.has('authorization') || headers.has('cookie')
  const { result, trouble } = await watchTrouble(async () =>
    hasCredentials ? executeAuthStrategies({ headers, payload }) : { user: null },
  )
  const { user } = result
  if (!user && trouble) throw new TroubleError({ config: payload.config, headers, trouble })
  if (!user) throw new HttpError(401, 'Sign in to send a file.')
  if (!isStaff({ req: { user } as Parameters<typeof isStaff>[0]['req'] }))
    throw new HttpError(403, 'This account may not send files.')
}

/**
 * Decides about a multipart request before a byte of it is read: files come from staff alone and a few at a time, for
 * each is held in memory as a whole; all other forms are small.
 */
export const admitUploads = ({ limits, payload }: AdmitArgs): RequestHandler => {
  const turns = createTurns(UPLOADS)
  return async function admitUpload(req, res, next) {
    const { api } = res.locals
    if (api.body !== req) {
      next()
      return
    }
    const isUpload = takesFiles({ payload, url: api.url })
    const limit = isUpload ? limits.multipart : limits.form
    const tooLarge = new HttpError(413, `The request is larger than ${String(limit)} bytes.`)
    if (isUpload) await requireStaff({ api, payload })
    if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge
    if (isUpload) {
      const release = await turns.take()
      if (!release) throw new HttpError(503, 'Too many files are being received. Try again in a moment.')
      if (res.closed) release()
      else res.once('close', release)
    }
    const { body, isTooLarge } = receiveBody({ limit, req })
    res.locals.api = { ...api, body, isTooLarge }
    next()
  }
}

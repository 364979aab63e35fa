import type { SanitizedConfig } from 'payload'

import type { Trouble } from '../../database/trouble/troubleOf.js'

import { languageOf } from './languageOf.js'
import { RETRY_AFTER, statusOfTrouble, wordsOfTrouble } from './words.js'

type AsTroubleArgs = { config: SanitizedConfig; request: Request; response: Response; trouble: Trouble | undefined }

const hasCredentials = ({ headers }: Request): boolean => headers.has('authorization') || headers.has('cookie')

/** An account that could not be read counts as none: what such a request was told, and what it was refused, is not true. */
const isDoubtful = ({ request, response }: Pick<AsTroubleArgs, 'request' | 'response'>): boolean =>
  response.status >= 400 || (request.method === 'GET' && hasCredentials(request))

/** Answers 503 (507: disk full) in the user's language, with when to try again, where the database was in trouble. */
export const asTrouble = async ({ config, request, response, trouble }: AsTroubleArgs): Promise<Response> => {
  if (!trouble || !isDoubtful({ request, response })) return response
  await response.body?.cancel()
  const { headers } = request
  const language = languageOf({ config, headers })
  const kept = new Headers(response.headers)
  for (const name of ['content-length', 'content-type', 'set-cookie']) kept.delete(name)
  kept.set('retry-after', RETRY_AFTER)
  return Response.json(
    { errors: [{ message: wordsOfTrouble(trouble, language) }] },
    { headers: kept, status: statusOfTrouble(trouble) },
  )
}

import type { PayloadRequest } from 'payload'

import { Forbidden, ValidationError } from 'payload'

import type { Text } from '../fields/text.js'
import type { CooperationDomainsSettings } from '../types.js'

import { inLanguageOf } from '../fields/text.js'
import { isRecord } from '../service/values.js'

/** Asks for force in a request: the reason stands in another header, as a URI component. */
export const FORCE_HEADER = 'x-coverage-force'
export const REASON_HEADER = 'x-coverage-reason'

const MAX_REASON = 2000

const NO_REASON: Text = {
  en: 'Say why this change is made although projects lose their cover.',
  es: 'Indique por qué se hace este cambio aunque haya proyectos que pierden su cobertura.',
  fr: 'Dites pourquoi cette modification est faite alors que des projets perdent leur couverture.',
}

const decoded = (text: string | null): string | null => {
  try {
    return text === null ? null : decodeURIComponent(text)
  } catch {
    return text
  }
}

type Asked = { isAsked: boolean; reason: unknown }

const inContext = ({ context }: PayloadRequest): Asked => {
  const force = context.coverageForce
  return { isAsked: Boolean(force), reason: isRecord(force) ? force.reason : undefined }
}

const inRequest = ({ headers, query }: PayloadRequest): Asked => {
  const { force, reason } = (query as Record<string, unknown> | undefined) ?? {}
  return {
    isAsked: force === 'true' || headers.get(FORCE_HEADER) === 'true',
    reason: typeof reason === 'string' && reason !== '' ? reason : decoded(headers.get(REASON_HEADER)),
  }
}

type ForceOfArgs = {
  collection: string
  overridesAccess: boolean
  req: PayloadRequest
  settings: Pick<CooperationDomainsSettings, 'canForce'>
}

/**
 * The reason for which a write is forced, null where it is not asked for: by `force=true&reason=…` in the query, by two
 * headers, or in code by `context.coverageForce: { reason }`.
 *
 * @throws Forbidden (403) for whoever may not; ValidationError (400) without a reason
 */
export const forceOf = async ({ collection, overridesAccess, req, settings }: ForceOfArgs): Promise<string | null> => {
  const [own, sent] = [inContext(req), inRequest(req)]
  if (!own.isAsked && !sent.isAsked) return null
  const isTrusted = overridesAccess && own.isAsked
  if (!isTrusted && !(await settings.canForce({ req }))) throw new Forbidden(req.t)
  const reason = own.isAsked ? own.reason : sent.reason
  if (typeof reason === 'string' && reason.trim() !== '') return reason.trim().slice(0, MAX_REASON)
  const error = { code: 'COOP_R8', message: inLanguageOf(req, NO_REASON), path: 'reason' }
  throw new ValidationError({ collection, errors: [error] }, req.t)
}

import { KNOWN_PARAMETERS } from './knownParameters.js'

/** A refusal as it leaves: one entry of the error form, or one of GraphQL's with the same in its extensions. */
type Refused = { data?: unknown; extensions?: unknown; name?: unknown }

type RefusalRuleArgs = { error: Refused | undefined; status: number }

/** Names of errors of ours and of Payload, by the rule they stand for. */
const NAMES: Record<string, string> = {
  AuthenticationError: 'login',
  LockedAuth: 'account-locked',
  ValidationError: 'validation',
}

const STATUSES: Record<number, string> = {
  400: 'bad-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'method',
  409: 'conflict',
  413: 'too-large',
  415: 'media-type',
  423: 'locked',
  429: 'too-many-requests',
  503: 'unavailable',
}

const parameterOf = (data: unknown): string => {
  const parameter = (data as { parameter?: unknown } | null | undefined)?.parameter
  return typeof parameter === 'string' && KNOWN_PARAMETERS.has(parameter) ? parameter : 'unknown'
}

/** Which rule refused, as one word of a closed list: `query-where`, `validation`, `too-large`, `forbidden`… */
export const refusalRule = ({ error, status }: RefusalRuleArgs): string => {
  const { data, name } = { ...error, ...(error?.extensions as Refused | undefined) }
  if (name === 'QueryRefused') return `query-${parameterOf(data)}`
  return (typeof name === 'string' && Object.hasOwn(NAMES, name) && NAMES[name]) || (STATUSES[status] ?? 'other')
}

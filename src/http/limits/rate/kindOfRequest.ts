import type { Payload } from 'payload'

import type { RateLimitName } from '../../../config/rateLimits.js'

export type RequestKind = Extract<RateLimitName, 'login' | 'read' | 'reset' | 'upload' | 'write'>

export type AccountOperation = 'forgotPassword' | 'login' | 'other' | 'resetPassword'

export type RequestFacts = {
  /** What is asked of the accounts, where the address is one of theirs. */
  account?: AccountOperation
  kind: RequestKind
}

type KindArgs = {
  collections: Payload['collections']
  contentType: string | undefined
  /** The method that an override header names. */
  override: string | undefined
  method: string
  /** As it was sent, without the query. */
  path: string
}

const OPERATIONS: Record<string, AccountOperation> = {
  'forgot-password': 'forgotPassword',
  login: 'login',
  'reset-password': 'resetPassword',
}

const KINDS: Record<string, RequestKind> = {
  'forgot-password': 'reset',
  login: 'login',
  'reset-password': 'reset',
  verify: 'reset',
}

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** The segments of a path without what changes its spelling alone: case, encoding, doubled and trailing slashes. */
const segmentsOf = (path: string): string[] =>
  path
    .split('/')
    .flatMap((segment) => decode(segment).split(/[/\\]/))
    .map((segment) => segment.trim().toLowerCase())
    .filter((segment) => segment !== '' && segment !== '.')

const isRead = ({ method, override }: Pick<KindArgs, 'method' | 'override'>): boolean =>
  method === 'GET' || method === 'HEAD' || (method === 'POST' && override?.toUpperCase() === 'GET')

/** Which limit a request counts against, from its first line and headers alone. */
export const kindOfRequest = ({ collections, contentType, method, override, path }: KindArgs): RequestFacts => {
  if (isRead({ method, override })) return { kind: 'read' }
  const [, slug = '', action = ''] = segmentsOf(path)
  // Whether a query writes is known once it is read.
  if (slug === 'graphql') return { kind: 'read' }
  const config = Object.hasOwn(collections, slug) ? collections[slug]?.config : undefined
  if (config?.auth) {
    const hasOperation = method === 'POST' && Object.hasOwn(OPERATIONS, action)
    return {
      account: (hasOperation ? OPERATIONS[action] : undefined) ?? 'other',
      kind: (Object.hasOwn(KINDS, action) ? KINDS[action] : undefined) ?? 'write',
    }
  }
  const isForm = /^multipart\//i.test(contentType ?? '')
  return { kind: config?.upload && isForm ? 'upload' : 'write' }
}

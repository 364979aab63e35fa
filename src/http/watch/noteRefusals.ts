import type { Request, RequestHandler, Response } from 'express'

import { isRecord } from '../../values/isRecord.js'
import { refusalRule } from './refusalRule.js'

declare module 'express-serve-static-core' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into theirs
  interface Locals {
    /** How a cache answered: counted where metrics are on, and told in the log. */
    cache?: 'hit' | 'miss' | 'revalidated'
    /** The rule that refused the request, from a closed list. */
    refusal?: string
  }
}

const firstOf = (body: unknown): object | undefined => {
  const errors: unknown = isRecord(body) ? body.errors : undefined
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined
  return isRecord(first) ? first : undefined
}

const isLogin = (req: Request): boolean => (req.originalUrl.split('?')[0] ?? '').endsWith('/login')

const ruleOf = (body: unknown, req: Request, status: number): string =>
  status === 401 && isLogin(req) ? 'login' : refusalRule({ error: firstOf(body), status })

/** Keeps, for the log and the metrics, by which rule a request is refused, whoever refuses it: all leave by `res.json`. */
export const noteRefusals: RequestHandler = (req, res, next) => {
  const json = res.json.bind(res)
  res.json = (body) => {
    const { statusCode: status } = res
    if (status >= 400 && status < 500) res.locals.refusal ??= ruleOf(body, req, status)
    return json(body)
  }
  next()
}

/** The same for an operation of GraphQL, which is answered with 200 whatever happened in it. */
export const noteGraphQLRefusal = (errors: readonly { extensions: unknown }[] | undefined, res: Response): void => {
  const refused = errors?.find(({ extensions }) => ((extensions as { statusCode?: number }).statusCode ?? 0) < 500)
  if (!refused) return
  const { statusCode = 400 } = refused.extensions as { statusCode?: number }
  res.locals.refusal ??= refusalRule({ error: refused, status: statusCode })
}

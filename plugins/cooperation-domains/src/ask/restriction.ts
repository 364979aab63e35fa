import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { isolateObjectProperty } from 'payload'

const KEY = 'cooperationDomainsRestriction'

/** The request with a condition for the next list that is read with it, beside whatever its reader asks for. */
export const restricting = (req: PayloadRequest, where: Where): PayloadRequest => {
  const own = isolateObjectProperty(req, ['context', 'fallbackLocale', 'locale', 'query', 'search'])
  own.context = { ...req.context, [KEY]: where }
  return own
}

/**
 * Adds that condition, after every check of what the reader asks for; a client cannot set a context.
 * It is used up, so that related projects in the same answer are not restricted.
 */
export const applyRestriction: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const where = req.context[KEY] as undefined | Where
  if (!where || operation !== 'read') return args
  delete req.context[KEY]
  const asked = (args as { where?: Where }).where
  return { ...args, where: asked ? { and: [asked, where] } : where }
}

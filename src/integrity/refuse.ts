import type { PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import type { Finding } from './findings.js'

import { inAdminLanguage } from '../fields/validation/inAdminLanguage.js'
import { firstOfEachPath } from './findings.js'

/** An answer names so many places; who sends more mistakes than that has another problem. */
const MAX_NAMED = 100

type RefuseArgs = { collection?: string; findings: Finding[]; global?: string; req: PayloadRequest }

/**
 * Refuses a write with every finding in the editor's language; without findings it does nothing.
 *
 * @throws ValidationError (400) with `data.errors: [{ message, path }]`
 */
export const refuse = ({ collection, findings, global, req }: RefuseArgs): void => {
  if (findings.length === 0) return
  const errors = firstOfEachPath(findings)
    .slice(0, MAX_NAMED)
    .map(({ message, path }) => ({ message: inAdminLanguage(req, message), path }))
  throw new ValidationError({ errors, ...(collection && { collection }), ...(global && { global }) }, req.t)
}

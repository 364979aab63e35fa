import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import { checkProjectDomains } from '../rules/checkProjectDomains.js'
import { messageOf } from '../translations/messages.js'

type Row = { domain?: { id?: unknown } | string | null }

const idOf = ({ domain }: Row): string | undefined => {
  const id = typeof domain === 'object' ? domain?.id : domain
  return typeof id === 'string' && id !== '' ? id : undefined
}

const knownDomains = async (ids: string[], req: PayloadRequest): Promise<Set<string>> => {
  if (ids.length === 0) return new Set()
  const { docs } = await req.payload.find({
    collection: 'domains',
    depth: 0,
    joins: false,
    limit: ids.length,
    overrideAccess: true,
    pagination: false,
    // Never the caller’s own request: a nested call may rewrite its locale.
    req: { context: { ...req.context }, transactionID: req.transactionID, user: req.user },
    select: { code: true },
    where: { id: { in: ids } },
  })
  return new Set(docs.map(({ id }) => String(id)))
}

/** Runs the plugin’s rules when a project is published; a draft always saves. */
export const validateProjectDomains: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const project = data as { _status?: string; domains?: Row[] | null }
  if (project._status !== 'published') return data
  const rows = project.domains ?? (originalDoc as { domains?: Row[] | null } | undefined)?.domains ?? []
  const domainIds = rows.map(idOf)
  const findings = checkProjectDomains({
    domainIds,
    knownIds: await knownDomains([...new Set(domainIds.filter((id) => id !== undefined))], req),
  })
  if (findings.length > 0) {
    throw new ValidationError(
      {
        collection: collection.slug,
        errors: findings.map(({ code, path }) => ({ message: messageOf(code, req.i18n.language), path })),
      },
      req.t,
    )
  }
  return data
}

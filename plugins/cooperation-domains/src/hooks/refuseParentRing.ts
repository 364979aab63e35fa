import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import type { Text } from '../fields/text.js'

import { inLanguageOf } from '../fields/text.js'

type Domain = { id?: unknown; parent?: null | string }

const RING: Text = {
  en: 'This domain stands below the one that you edit: choose another broader domain.',
  es: 'Ese ámbito está por debajo del que edita: elija otro ámbito superior.',
  fr: 'Ce domaine est placé sous celui que vous modifiez : choisissez un autre domaine parent.',
}

const parentOf = async (id: string, req: PayloadRequest): Promise<string | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'domains',
    depth: 0,
    joins: false,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req: { context: { ...req.context }, transactionID: req.transactionID, user: req.user },
    select: { parent: true },
    where: { id: { equals: id } },
  })
  return (docs[0] as Domain | undefined)?.parent ?? undefined
}

/**
 * Domains make a tree: what a domain stands below never stands below it.
 *
 * @throws ValidationError (400) at `parent`
 */
export const refuseParentRing: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { id, parent: stored } = (originalDoc ?? {}) as Domain
  const { parent } = data as Domain
  if (!parent || parent === stored || id === undefined) return data as unknown
  const seen = new Set<unknown>([id])
  for (let above: string | undefined = parent; above !== undefined; above = await parentOf(above, req)) {
    if (seen.has(above)) {
      throw new ValidationError(
        { collection: 'domains', errors: [{ message: inLanguageOf(req, RING), path: 'parent' }] },
        req.t,
      )
    }
    seen.add(above)
  }
  return data as unknown
}

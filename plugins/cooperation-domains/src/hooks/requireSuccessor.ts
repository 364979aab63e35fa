import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import type { CooperationDomainsSettings } from '../types.js'
import type { Text } from '../fields/text.js'

import { inLanguageOf } from '../fields/text.js'
import { isDomainUsed } from './isDomainUsed.js'

type Domain = { deprecated?: boolean | null; id?: unknown; replacedBy?: null | string }

const NEEDED: Text = {
  en: 'Projects or agreements use this domain: name the domain that replaces it.',
  es: 'Hay proyectos o convenios que usan este ámbito: indique el ámbito que lo sustituye.',
  fr: 'Des projets ou des conventions emploient ce domaine : indiquez celui qui le remplace.',
}
const DEPRECATED: Text = {
  en: 'This domain is itself deprecated: name one that is in use.',
  es: 'Ese ámbito también está retirado: indique uno vigente.',
  fr: 'Ce domaine est lui-même retiré : indiquez-en un qui a cours.',
}

const isDeprecated = async (id: string, req: PayloadRequest): Promise<boolean> => {
  const { docs } = await req.payload.find({
    collection: 'domains',
    depth: 0,
    joins: false,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req: { context: { ...req.context }, transactionID: req.transactionID, user: req.user },
    select: { deprecated: true },
    where: { id: { equals: id } },
  })
  return Boolean((docs[0] as Domain | undefined)?.deprecated)
}

/**
 * A domain in use is deprecated only with a successor, so that what names it can be brought up to date; and no
 * successor is deprecated itself when it is chosen, so that successors never form a ring.
 *
 * @throws ValidationError (400) at `replacedBy`
 */
export const requireSuccessor =
  (settings: Pick<CooperationDomainsSettings, 'conventions' | 'projects'>): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const { deprecated, replacedBy } = data as Domain
    const stored = (originalDoc ?? {}) as Domain
    const refuse = (message: Text): never => {
      throw new ValidationError(
        { collection: 'domains', errors: [{ message: inLanguageOf(req, message), path: 'replacedBy' }] },
        req.t,
      )
    }
    const isNewSuccessor = Boolean(replacedBy) && replacedBy !== stored.replacedBy
    if (replacedBy && isNewSuccessor && (await isDeprecated(replacedBy, req))) refuse(DEPRECATED)
    const wasWithout = Boolean(stored.deprecated) && !stored.replacedBy
    const isLeftWithout = Boolean(deprecated) && !replacedBy && !wasWithout
    if (isLeftWithout && typeof stored.id === 'string' && (await isDomainUsed({ id: stored.id, req, settings }))) {
      refuse(NEEDED)
    }
    return data as unknown
  }

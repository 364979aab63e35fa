import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { APIError } from 'payload'

import type { UsedBy } from './usedBy.js'

import { isolatedRequest } from '../../database/isolatedRequest.js'
import { inAdminLanguage } from '../../fields/validation/inAdminLanguage.js'
import { findUsers } from './findUsers.js'
import { titleOf } from './titleOf.js'

const MAX_TITLES = 3
const MAX_USERS = 100

const listOf = (users: UsedBy[]): string => {
  const titles = [...new Set(users.map(({ title }) => `« ${title} »`))]
  const more = titles.length - MAX_TITLES
  return [...titles.slice(0, MAX_TITLES), ...(more > 0 ? [`+ ${String(more)}`] : [])].join(', ')
}

const ownTitle = async (collection: SanitizedCollectionConfig, id: string, req: PayloadRequest): Promise<string> => {
  const { docs } = await req.payload.db.find({
    collection: collection.slug,
    limit: 1,
    pagination: false,
    req: isolatedRequest(req),
    sort: 'id',
    where: { id: { equals: id } },
  })
  return titleOf(docs[0] ?? { id }, collection.admin.useAsTitle)
}

type RefuseUsedArgs = { collection: SanitizedCollectionConfig; id: number | string; req: PayloadRequest }

/**
 * Refuses to take away a document that others use.
 *
 * @throws APIError 409 with `data.usedBy: [{ collection, id, title, path }]`, at most 100
 */
export const refuseUsed = async ({ collection, id, req }: RefuseUsedArgs): Promise<void> => {
  const target = { collection: collection.slug, id: String(id) }
  const users = await findUsers(target, req)
  if (users.length === 0) return
  const title = await ownTitle(collection, target.id, req)
  const list = listOf(users)
  throw new APIError(
    inAdminLanguage(req, {
      en: `“${title}” is used by ${list}: remove it there first. Documents in the trash count too, as they may be restored.`,
      es: `«${title}» se usa en ${list}: quítelo antes de ahí. Los documentos en la papelera también cuentan, ya que pueden restaurarse.`,
      fr: `« ${title} » est utilisé par ${list} : retirez-le d’abord de là. Les documents de la corbeille comptent aussi, car ils peuvent être restaurés.`,
    }),
    409,
    { usedBy: users.slice(0, MAX_USERS) },
    true,
  )
}

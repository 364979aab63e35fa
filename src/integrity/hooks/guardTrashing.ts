import type { CollectionBeforeValidateHook } from 'payload'

import { refuseUsed } from '../usage/refuseUsed.js'

type Trashable = { deletedAt?: null | string; id?: number | string }

/** What is used does not go to the trash either: readers would meet its name and find nothing. */
export const guardTrashing: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { deletedAt, id } = (originalDoc ?? {}) as Trashable
  const isTrashing =
    operation === 'update' && collection.trash && Boolean((data as Trashable | undefined)?.deletedAt) && !deletedAt
  if (isTrashing && id !== undefined) await refuseUsed({ collection, id, req })
  return data
}

import type { CollectionBeforeDeleteHook } from 'payload'

import { refuseUsed } from '../usage/refuseUsed.js'

/** What is used is not deleted: SQLite would empty the references, MongoDB would leave them leading nowhere. */
export const guardDeletion: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseUsed({ collection, id, req })

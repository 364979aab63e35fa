import type { CollectionBeforeChangeHook } from 'payload'

import { publicationOf } from './publication.js'

/** A version brings back what editors wrote, not the trash it lay in nor a history that has gone on since. */
export const restoreAsDraft: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) =>
  publicationOf(req, collection.slug).intent === 'restore'
    ? {
        ...data,
        _status: 'draft',
        deletedAt: null,
        slugHistory: (originalDoc as Record<string, unknown> | undefined)?.slugHistory ?? [],
      }
    : data

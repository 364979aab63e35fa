import type { SanitizedCollectionConfig } from 'payload'

/** Accounts and Payload's own bookkeeping are no part of what the public asks about. */
export const isPublicCollection = ({ auth, slug }: Pick<SanitizedCollectionConfig, 'auth' | 'slug'>): boolean =>
  !auth && !slug.startsWith('payload-')

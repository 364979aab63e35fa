import type { Payload, SanitizedCollectionConfig } from 'payload'

/** The media collection as Payload finished it, plugins included. */
export const mediaCollection = (payload: Payload): SanitizedCollectionConfig => {
  const media = payload.collections.media
  if (!media) throw new Error('The collection "media" is missing.')
  return media.config
}

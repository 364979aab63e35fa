import type { Config, Plugin } from 'payload'

import type { S3Settings, Settings } from './settings.js'

import { makeOwnPictures } from '../media/makeOwnPictures.js'
import { diskStorage } from '../media/storage/diskStorage.js'

/** Folder of the bucket in which all files lie. */
export const MEDIA_PREFIX = 'media'

/** Fields for what this house does not do: a folder a document, and uploads by the browser itself. */
const UNUSED_FIELDS = ['_objectKey', 'prefix']

/** The tables must not depend on where files lie. */
const withoutUnusedFields = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'media'
      ? {
          ...collection,
          fields: collection.fields.filter((field) => !('name' in field && UNUSED_FIELDS.includes(field.name))),
        }
      : collection,
  ),
})

const bucketStorage =
  (s3: S3Settings): Plugin =>
  async (config) => {
    // Loaded only when used: the AWS client is large and slows every start.
    const { s3Storage } = await import('@payloadcms/storage-s3')
    const addBucket = s3Storage({
      bucket: s3.bucket,
      // Two instances of one process may use buckets of one name at different addresses.
      clientCacheKey: `${s3.endpoint ?? s3.region}/${s3.bucket}`,
      // No `disablePayloadAccessControl`: files are served through the API, so that internal ones stay internal.
      collections: { media: { prefix: MEDIA_PREFIX } },
      config: {
        credentials: { accessKeyId: s3.accessKeyId, secretAccessKey: s3.secretAccessKey },
        region: s3.region,
        // MinIO and its like know buckets by path, not by host name.
        ...(s3.endpoint && { endpoint: s3.endpoint, forcePathStyle: true }),
      },
    })
    return withoutUnusedFields(await addBucket(config))
  }

/** Where uploads live: the local disk (`MEDIA_DIR`), or an S3 bucket as soon as `S3_BUCKET` is set. */
export const storage = ({ mediaDir, s3 }: Pick<Settings, 'mediaDir' | 's3'>): Plugin[] => [
  makeOwnPictures,
  s3 ? bucketStorage(s3) : diskStorage({ folder: mediaDir }),
]

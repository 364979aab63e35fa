import type { Plugin } from 'payload'

import type { Settings } from './settings.js'

/** Where uploads live: the local disk (`MEDIA_DIR`), or an S3 bucket as soon as `S3_BUCKET` is set. */
export const storage = ({ s3 }: Settings): Plugin[] =>
  s3
    ? [
        async (config) => {
          // Loaded only when used: the AWS client is large and slows every start.
          const { s3Storage } = await import('@payloadcms/storage-s3')
          return s3Storage({
            bucket: s3.bucket,
            collections: { media: true },
            config: {
              credentials: { accessKeyId: s3.accessKeyId, secretAccessKey: s3.secretAccessKey },
              region: s3.region,
              ...(s3.endpoint && { endpoint: s3.endpoint, forcePathStyle: true }),
            },
          })(config)
        },
      ]
    : []

import type { Readable } from 'node:stream'

import type { S3Settings } from '../../config/settings.js'
import type { MediaStore } from './mediaStore.js'

import { MEDIA_PREFIX } from '../../config/storage.js'

const TYPES: Record<string, string> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  webp: 'image/webp',
}

const typeOf = (name: string): string => TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'

const isAbsent = (error: unknown): boolean =>
  ['NoSuchKey', 'NotFound'].includes((error as { name?: string }).name ?? '')

/** Uploads in an S3 bucket. */
export const bucketStore = async ({
  accessKeyId,
  bucket,
  endpoint,
  region,
  secretAccessKey,
}: S3Settings): Promise<MediaStore> => {
  const { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } = await import('@aws-sdk/client-s3')
  const client = new S3Client({
    credentials: { accessKeyId, secretAccessKey },
    region,
    ...(endpoint && { endpoint, forcePathStyle: true }),
  })
  const prefix = `${MEDIA_PREFIX}/`
  return {
    kind: 'bucket',
    list: async () => {
      const found: { modifiedAt: Date; name: string }[] = []
      let token: string | undefined
      do {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ...(token && { ContinuationToken: token }) }),
        )
        for (const { Key, LastModified } of page.Contents ?? [])
          if (Key) found.push({ modifiedAt: LastModified ?? new Date(), name: Key.slice(prefix.length) })
        token = page.NextContinuationToken
      } while (token)
      return found
    },
    read: async (name) => {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: prefix + name }))
        return Body as Readable | undefined
      } catch (error) {
        if (isAbsent(error)) return undefined
        throw error
      }
    },
    write: async ({ data, name }) => {
      await client.send(
        new PutObjectCommand({ Body: data, Bucket: bucket, ContentType: typeOf(name), Key: prefix + name }),
      )
    },
  }
}

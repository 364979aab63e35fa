import type { PayloadRequest, TypeWithID } from 'payload'

import { mediaCollection } from '../mediaCollection.js'

type StoredFileArgs = { doc: TypeWithID; filename: string; req: PayloadRequest }

/**
 * Asks the storage, wherever it is, for one file of a document, with the range and the conditions that the request names.
 * Undefined when no storage answers.
 */
export const askStorage = async ({ doc, filename, req }: StoredFileArgs): Promise<Response | undefined> => {
  const { upload } = mediaCollection(req.payload)
  for (const handler of upload.handlers ?? []) {
    const response = await handler(req, { doc, headers: new Headers(), params: { collection: 'media', filename } })
    if (response instanceof Response) return response
  }
  return undefined
}

/** The bytes of one stored file; undefined when it is missing. */
export const readStoredFile = async ({ doc, filename, req }: StoredFileArgs): Promise<Buffer | undefined> => {
  const response = await askStorage({ doc, filename, req })
  return response?.status === 200 ? Buffer.from(await response.arrayBuffer()) : undefined
}

import type { PayloadRequest } from 'payload'

import type { StoredMedia } from './storedMedia.js'
import type { FocalPoint } from './picture/cropAround.js'
import type { SizeName } from './picture/imageSizes.js'
import type { StoredSize } from './preparedUpload.js'

import { newFileName, readablePart } from './fileName.js'
import { makeSizes } from './picture/makeSizes.js'
import { SIZE_NAMES } from './picture/imageSizes.js'
import { inTurn, storedSizes } from './prepareFile.js'
import { setPreparedFile } from './preparedUpload.js'
import { readStoredFile } from './storage/readStoredFile.js'

const keptSizes = (sizes: StoredMedia['sizes']): Partial<Record<SizeName, StoredSize>> =>
  Object.fromEntries(
    SIZE_NAMES.map((name) => [name, sizes?.[name]] as const)
      .filter(([, size]) => size?.filename)
      .map(([name, size]) => {
        const { filename, filesize, height, mimeType, width } = size as StoredSize
        return [name, { filename, filesize, height, mimeType, width }]
      }),
  )

/**
 * Makes the social card again around another focal point, under a new name because the old one stays in caches
 * for a year. The other sizes show the whole picture and stay as they are.
 * Leaves the request alone when the document has no picture or its file is gone.
 */
export const refocus = async ({
  doc,
  focalPoint,
  req,
}: {
  doc: StoredMedia
  focalPoint: FocalPoint
  req: PayloadRequest
}): Promise<void> => {
  const { filename, filesize, height, mimeType, width } = doc
  if (!filename || !filesize || !height || !width || !mimeType?.startsWith('image/')) return
  const data = await readStoredFile({ doc, filename, req })
  if (!data) return
  const made = await inTurn(() =>
    makeSizes({
      baseName: newFileName(readablePart(filename)),
      focalPoint,
      names: ['card'],
      original: { data, height, width },
    }),
  )
  const { card } = made
  const upload = {
    filename,
    filesize,
    focalPoint,
    height,
    mimeType,
    width,
    files: card ? [{ data: card.data, filename: card.filename, mimeType: card.mimeType }] : [],
    newSizes: card ? { card: card.data } : {},
    refocusOf: filename,
    sizes: { ...keptSizes(doc.sizes), ...storedSizes(made) },
  }
  setPreparedFile({ file: { data, mimetype: mimeType, name: filename, size: data.length }, req, upload })
}

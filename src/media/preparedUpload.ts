import type { PayloadRequest } from 'payload'

import type { FocalPoint } from './picture/cropAround.js'
import type { SizeName } from './picture/imageSizes.js'
import type { MadeSize } from './picture/makeSizes.js'

/** One entry of `sizes` as it is stored. */
export type StoredSize = Omit<MadeSize, 'data'>

/** A file that has been checked and made ready, with everything that will be stored of it. */
export type PreparedUpload = {
  /** Bytes to be written, by file name. */
  files: { data: Buffer; filename: string; mimeType: string }[]
  filename: string
  filesize: number
  focalPoint: FocalPoint | null
  height: number | null
  mimeType: string
  /** Bytes of the sizes that are new. */
  newSizes: Partial<Record<SizeName, Buffer>>
  /** Only the focal point of this stored file moves. */
  refocusOf?: string
  sizes: Partial<Record<SizeName, StoredSize>>
  width: number | null
}

// Payload copies the file object on its way, and symbols with it.
const PREPARED = Symbol('prepared upload')

type RequestFile = NonNullable<PayloadRequest['file']>

/** Puts a prepared file in the place of the one that was sent. */
export const setPreparedFile = ({
  file,
  req,
  upload,
}: {
  file: RequestFile
  req: PayloadRequest
  upload: PreparedUpload
}): void => {
  req.file = Object.assign({ ...file }, { [PREPARED]: upload })
}

/** What was made of the request's file; undefined without a file, or before `prepareFile`. */
export const preparedOf = ({ file }: Pick<PayloadRequest, 'file'>): PreparedUpload | undefined =>
  (file as { [PREPARED]?: PreparedUpload } | undefined)?.[PREPARED]

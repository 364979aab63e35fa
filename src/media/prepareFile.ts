import type { PayloadRequest } from 'payload'

import type { FocalPoint } from './picture/cropAround.js'
import type { PreparedUpload, StoredSize } from './preparedUpload.js'

import { detectFileType } from './content/detectFileType.js'
import { FILE_TYPES, type FileType, type ImageType, isImageType } from './content/fileTypes.js'
import { findPdfProblem } from './content/findPdfProblem.js'
import { refusal, RefusedFile } from './content/refusals.js'
import { createTurns } from './createTurns.js'
import { newFileName } from './fileName.js'
import { DECODED_AT_ONCE, MAX_BYTES } from './limits.js'
import { checkImage } from './picture/checkImage.js'
import { SIZE_NAMES, type SizeName } from './picture/imageSizes.js'
import { makeOriginal } from './picture/makeOriginal.js'
import { makeSizes, type MadeSizes } from './picture/makeSizes.js'
import { setPreparedFile } from './preparedUpload.js'

const turns = createTurns({ atOnce: DECODED_AT_ONCE })

/** Runs `work` when few enough other pictures are being decoded. */
export const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  const release = await turns.take()
  try {
    return await work()
  } finally {
    release?.()
  }
}

export const storedSizes = (made: MadeSizes): Partial<Record<SizeName, StoredSize>> =>
  Object.fromEntries(Object.entries(made).map(([name, { data: _data, ...stored }]) => [name, stored]))

type PrepareArgs<T extends FileType> = { baseName: string; data: Buffer; type: T }

const preparePdf = ({ baseName, data, type }: PrepareArgs<FileType>): PreparedUpload => {
  if (data.length > MAX_BYTES.pdf) throw new RefusedFile('largePdf')
  const problem = findPdfProblem(data)
  if (problem) throw new RefusedFile(problem === 'active' ? 'activePdf' : 'brokenPdf')
  const filename = `${baseName}.pdf`
  return {
    filename,
    files: [{ data, filename, mimeType: type }],
    filesize: data.length,
    focalPoint: null,
    height: null,
    mimeType: type,
    newSizes: {},
    sizes: {},
    width: null,
  }
}

const prepareImage = async ({
  baseName,
  data,
  focalPoint,
  type,
}: PrepareArgs<ImageType> & { focalPoint: FocalPoint }): Promise<PreparedUpload> => {
  if (data.length > MAX_BYTES.image) throw new RefusedFile('largeImage')
  const head = await checkImage({ data, type })
  const original = await makeOriginal({ data, head, type })
  const made = await makeSizes({ baseName, focalPoint, names: SIZE_NAMES, original })
  const filename = `${baseName}.${FILE_TYPES[type]}`
  const pictures = [...new Map(Object.values(made).map((size) => [size.filename, size])).values()]
  return {
    filename,
    files: [
      { data: original.data, filename, mimeType: type },
      ...pictures.map(({ data: bytes, filename: name, mimeType }) => ({ data: bytes, filename: name, mimeType })),
    ],
    filesize: original.data.length,
    focalPoint,
    height: original.height,
    mimeType: type,
    newSizes: Object.fromEntries(Object.entries(made).map(([name, size]) => [name, size.data])),
    sizes: storedSizes(made),
    width: original.width,
  }
}

/**
 * Checks the request's file by its content and makes everything that will be stored of it; puts the finished
 * original in the place of what was sent. Writes nothing.
 *
 * @throws ValidationError 400 or APIError 413 that says, in the editor's language, why the file is refused.
 */
export const prepareFile = async ({
  focalPoint,
  req,
}: {
  focalPoint: FocalPoint
  req: PayloadRequest
}): Promise<void> => {
  const { file } = req
  if (!file) throw refusal({ code: 'noFile', req })
  try {
    const type = detectFileType(file.data)
    if (!type) throw new RefusedFile('wrongType')
    const baseName = newFileName(file.name)
    const upload = isImageType(type)
      ? await inTurn(() => prepareImage({ baseName, data: file.data, focalPoint, type }))
      : preparePdf({ baseName, data: file.data, type })
    const data = upload.files[0]?.data ?? file.data
    setPreparedFile({ file: { data, mimetype: type, name: upload.filename, size: data.length }, req, upload })
  } catch (error) {
    throw error instanceof RefusedFile ? refusal({ code: error.code, req }) : error
  }
}

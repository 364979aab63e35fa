import type { CollectionBeforeChangeHook } from 'payload'

import { APIError } from 'payload'

import { inAdminLanguage } from '../../fields/validation/inAdminLanguage.js'
import { SIZE_NAMES } from '../picture/imageSizes.js'
import { preparedOf } from '../preparedUpload.js'

const NO_SIZE = { filename: null, filesize: null, height: null, mimeType: null, url: null, width: null }

/** Stores what was made of the request's file. */
export const fillFileData: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const upload = preparedOf(req)
  if (!upload) return data
  if (upload.refocusOf && (originalDoc as { filename?: string } | undefined)?.filename !== upload.refocusOf) {
    const message = inAdminLanguage(req, {
      en: 'The file has been replaced in the meantime. Reload the page.',
      es: 'El archivo ha sido sustituido entretanto. Vuelva a cargar la página.',
      fr: 'Le fichier a été remplacé entre-temps. Rechargez la page.',
    })
    throw new APIError(message, 409, undefined, true)
  }
  const { filename, filesize, focalPoint, height, mimeType, newSizes, sizes, width } = upload
  // A bucket's plugin takes the bytes of the sizes from here.
  req.payloadUploadSizes = newSizes
  return {
    ...data,
    filename,
    filesize,
    height,
    mimeType,
    width,
    focalX: focalPoint?.x ?? null,
    focalY: focalPoint?.y ?? null,
    sizes: Object.fromEntries(SIZE_NAMES.map((name) => [name, sizes[name] ?? NO_SIZE])),
  }
}

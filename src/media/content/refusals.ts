import type { PayloadRequest } from 'payload'

import { APIError, ValidationError } from 'payload'

import type { AdminText } from '../../fields/types.js'

import { inAdminLanguage } from '../../fields/validation/inAdminLanguage.js'

type Refusal = { status: 400 | 413; text: AdminText }

export const REFUSALS = {
  activePdf: {
    status: 400,
    text: {
      en: 'This PDF holds scripts or launches programs. Export it again without them.',
      es: 'Este PDF contiene scripts o abre programas. Expórtelo de nuevo sin ellos.',
      fr: 'Ce PDF contient des scripts ou lance des programmes. Exportez-le de nouveau sans eux.',
    },
  },
  brokenImage: {
    status: 400,
    text: {
      en: 'This picture is damaged or not complete.',
      es: 'Esta imagen está dañada o incompleta.',
      fr: 'Cette image est abîmée ou incomplète.',
    },
  },
  brokenPdf: {
    status: 400,
    text: {
      en: 'This PDF is damaged or not complete.',
      es: 'Este PDF está dañado o incompleto.',
      fr: 'Ce PDF est abîmé ou incomplet.',
    },
  },
  bulkFile: {
    status: 400,
    text: {
      en: 'A file or a focal point belongs to one document: it cannot be given to several at once.',
      es: 'Un archivo o un punto focal pertenece a un solo documento: no se puede dar a varios a la vez.',
      fr: 'Un fichier ou un point focal appartient à un seul document : il ne se donne pas à plusieurs à la fois.',
    },
  },
  focalPoint: {
    status: 400,
    text: {
      en: 'The focal point is given in percent, from 0 to 100.',
      es: 'El punto focal se indica en porcentaje, de 0 a 100.',
      fr: 'Le point focal se donne en pour cent, de 0 à 100.',
    },
  },
  largeImage: {
    status: 413,
    text: {
      en: 'This picture is larger than 20 MB.',
      es: 'Esta imagen pesa más de 20 MB.',
      fr: 'Cette image dépasse 20 Mo.',
    },
  },
  largePdf: {
    status: 413,
    text: { en: 'This PDF is larger than 50 MB.', es: 'Este PDF pesa más de 50 MB.', fr: 'Ce PDF dépasse 50 Mo.' },
  },
  noFile: {
    status: 400,
    text: {
      en: 'Choose a file: it is sent as the part "file" of a multipart form.',
      es: 'Elija un archivo: se envía como la parte "file" de un formulario multipart.',
      fr: 'Choisissez un fichier : il s’envoie comme la partie « file » d’un formulaire multipart.',
    },
  },
  tooManyFrames: {
    status: 413,
    text: {
      en: 'This animation has more than 250 frames.',
      es: 'Esta animación tiene más de 250 fotogramas.',
      fr: 'Cette animation a plus de 250 images.',
    },
  },
  tooManyPixels: {
    status: 413,
    text: {
      en: 'This picture has more than 50 million pixels or a side longer than 16,383. Make it smaller first.',
      es: 'Esta imagen tiene más de 50 millones de píxeles o un lado de más de 16 383. Redúzcala primero.',
      fr: 'Cette image a plus de 50 millions de pixels ou un côté de plus de 16 383. Réduisez-la d’abord.',
    },
  },
  wrongType: {
    status: 400,
    text: {
      en: 'This is not a JPEG, PNG, WebP, AVIF, GIF or PDF file, whatever its name says.',
      es: 'No es un archivo JPEG, PNG, WebP, AVIF, GIF ni PDF, diga lo que diga su nombre.',
      fr: 'Ce n’est pas un fichier JPEG, PNG, WebP, AVIF, GIF ou PDF, quoi qu’en dise son nom.',
    },
  },
} satisfies Record<string, Refusal>

export type RefusalCode = keyof typeof REFUSALS

/** The error for a refused file, in the editor's language; a 400 stands beside the file field of the admin panel. */
export const refusal = ({ code, req }: { code: RefusalCode; req: PayloadRequest }): Error => {
  const { status, text } = REFUSALS[code]
  const message = inAdminLanguage(req, text)
  if (status === 413) return new APIError(message, status, undefined, true)
  return new ValidationError({ collection: 'media', errors: [{ message, path: 'file' }], req }, req.t)
}

/** A refusal found where no request is known; `prepareUpload` gives it its words. */
export class RefusedFile extends Error {
  constructor(readonly code: RefusalCode) {
    super(code)
  }
}

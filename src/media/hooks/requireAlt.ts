import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import { SOURCE_LOCALE } from '../../config/localization.js'
import { isolatedRequest } from '../../database/isolatedRequest.js'
import { inAdminLanguage } from '../../fields/validation/inAdminLanguage.js'
import { preparedOf } from '../preparedUpload.js'

type Doc = { alt?: unknown; id?: string; mimeType?: string | null; visibility?: string }

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const sourceAlt = async ({ id, req }: { id: string; req: PayloadRequest }): Promise<unknown> => {
  const doc = await req.payload.findByID({
    collection: 'media',
    depth: 0,
    disableErrors: true,
    fallbackLocale: false,
    id,
    locale: SOURCE_LOCALE,
    overrideAccess: true,
    req: isolatedRequest(req),
  })
  return doc?.alt
}

const missingAlt = (req: PayloadRequest): ValidationError =>
  new ValidationError(
    {
      collection: 'media',
      errors: [
        {
          label: { en: 'Alternative text', es: 'Texto alternativo', fr: 'Texte de remplacement' },
          message: inAdminLanguage(req, {
            en: 'Say in French what this picture shows: a public picture needs it for those who do not see it.',
            es: 'Diga en francés lo que muestra esta imagen: una imagen pública lo necesita para quienes no la ven.',
            fr: 'Dites en français ce que montre cette image : une image publique le doit à qui ne la voit pas.',
          }),
          path: 'alt',
        },
      ],
      req,
    },
    req.t,
  )

/**
 * A public image says in French what it shows; the other languages fall back to that. PDF documents and internal
 * images need nothing.
 *
 * @throws ValidationError on `alt`
 */
export const requireAlt: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const before = (operation === 'update' ? originalDoc : {}) as Doc
  const after = { ...before, ...data }
  if (after.visibility === 'internal' || !after.mimeType?.startsWith('image/')) return data
  const locale = req.locale ?? SOURCE_LOCALE
  if (locale === 'all') {
    const all = after.alt as Record<string, unknown> | undefined
    if (!isText(all?.[SOURCE_LOCALE])) throw missingAlt(req)
  } else if (locale === SOURCE_LOCALE) {
    if (!isText(after.alt)) throw missingAlt(req)
  } else if (operation === 'create' || before.visibility !== after.visibility || preparedOf(req)) {
    const alt = before.id === undefined ? undefined : await sourceAlt({ id: before.id, req })
    if (!isText(alt)) throw missingAlt(req)
  }
  return data
}

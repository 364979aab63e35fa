import type { CollectionConfig } from 'payload'

import { canReadMedia } from '../../src/access/canReadMedia.js'
import { canUpdateContent } from '../../src/access/canUpdateContent.js'
import { isEditor } from '../../src/access/isEditor.js'
import { nobody } from '../../src/access/nobody.js'
import { GROUPS } from '../../src/content/groups.js'
import { calendarDay } from '../../src/fields/calendarDay.js'
import { LICENCES } from '../../src/fields/options/media.js'
import { FILE_TYPES } from '../../src/media/content/fileTypes.js'
import { prepareFirst } from '../../src/media/endpoints/prepareFirst.js'
import { serveFile } from '../../src/media/endpoints/serveFile.js'
import { acceptFile } from '../../src/media/hooks/acceptFile.js'
import { fillFileData } from '../../src/media/hooks/fillFileData.js'
import { guardTranslatorOfMedia } from '../../src/media/hooks/guardTranslatorOfMedia.js'
import { requireAlt } from '../../src/media/hooks/requireAlt.js'
import { imageSizes } from '../../src/media/picture/imageSizes.js'
import { shareWithEditorsOnly } from '../../src/publishing/shareWithEditorsOnly.js'

/** Pictures and PDF documents; where their files lie is the storage's affair (`src/config/storage.ts`). */
export const Media: CollectionConfig<'media'> = {
  slug: 'media',
  access: {
    create: isEditor,
    delete: isEditor,
    read: canReadMedia,
    readVersions: nobody,
    update: canUpdateContent,
  },
  admin: {
    defaultColumns: ['filename', 'alt', 'visibility', 'mimeType', 'updatedAt'],
    description: {
      en: 'Pictures and PDF documents.',
      es: 'Imágenes y documentos PDF.',
      fr: 'Les images et les documents PDF.',
    },
    group: GROUPS.content,
    listSearchableFields: ['filename', 'alt', 'credit'],
    pagination: { defaultLimit: 25 },
    useAsTitle: 'filename',
  },
  defaultPopulate: {
    alt: true,
    caption: true,
    credit: true,
    filename: true,
    focalX: true,
    focalY: true,
    height: true,
    licence: true,
    mimeType: true,
    sizes: true,
    url: true,
    visibility: true,
    width: true,
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: [
    serveFile(),
    prepareFirst({ method: 'post', path: '/' }),
    prepareFirst({ method: 'patch', path: '/' }),
    prepareFirst({ method: 'patch', path: '/:id' }),
  ],
  fields: [
    ...shareWithEditorsOnly([
      {
        name: 'alt',
        type: 'text',
        admin: {
          description: {
            en: 'What the picture shows, for those who do not see it.',
            es: 'Lo que muestra la imagen, para quienes no la ven.',
            fr: 'Ce que montre l’image, pour qui ne la voit pas.',
          },
        },
        label: { en: 'Alternative text', es: 'Texto alternativo', fr: 'Texte de remplacement' },
        localized: true,
        maxLength: 300,
      },
      {
        name: 'caption',
        type: 'textarea',
        label: { en: 'Caption', es: 'Pie de foto', fr: 'Légende' },
        localized: true,
        maxLength: 1000,
      },
      {
        type: 'row',
        fields: [
          { name: 'credit', type: 'text', label: { en: 'Credit', es: 'Crédito', fr: 'Crédit' }, maxLength: 200 },
          {
            name: 'licence',
            type: 'select',
            label: { en: 'Licence', es: 'Licencia', fr: 'Licence' },
            options: LICENCES,
          },
        ],
      },
      {
        name: 'visibility',
        type: 'select',
        admin: { position: 'sidebar' },
        defaultValue: 'public',
        index: true,
        label: { en: 'Visibility', es: 'Visibilidad', fr: 'Visibilité' },
        options: [
          { label: { en: 'Public', es: 'Público', fr: 'Public' }, value: 'public' },
          {
            label: { en: 'Internal (staff only)', es: 'Interno (solo el equipo)', fr: 'Interne (équipe seulement)' },
            value: 'internal',
          },
        ],
        required: true,
      },
      {
        name: 'consent',
        type: 'group',
        admin: { position: 'sidebar' },
        fields: [
          {
            name: 'required',
            type: 'checkbox',
            defaultValue: false,
            label: {
              en: 'People can be recognised',
              es: 'Hay personas reconocibles',
              fr: 'Des personnes sont reconnaissables',
            },
          },
          {
            name: 'reference',
            type: 'text',
            admin: {
              condition: (_data, sibling: unknown) =>
                Boolean((sibling as { required?: boolean } | undefined)?.required),
            },
            label: {
              en: 'Reference of the consent',
              es: 'Referencia del consentimiento',
              fr: 'Référence de l’autorisation',
            },
            maxLength: 200,
          },
          calendarDay({
            admin: {
              condition: (_data, sibling: unknown) =>
                Boolean((sibling as { required?: boolean } | undefined)?.required),
            },
            label: { en: 'Expires on', es: 'Caduca el', fr: 'Expire le' },
            name: 'expiresOn',
          }),
        ],
        label: { en: 'Image rights', es: 'Derechos de imagen', fr: 'Droit à l’image' },
      },
    ]),
    // Payload's own field, which has an English name alone.
    { name: 'mimeType', type: 'text', label: { en: 'File type', es: 'Tipo de archivo', fr: 'Type de fichier' } },
  ],
  graphQL: { pluralName: 'MediaItems', singularName: 'Media' },
  hooks: {
    beforeChange: [fillFileData, requireAlt],
    beforeOperation: [acceptFile],
    beforeValidate: [guardTranslatorOfMedia],
  },
  labels: {
    plural: { en: 'Media', es: 'Medios', fr: 'Médias' },
    singular: { en: 'Medium', es: 'Medio', fr: 'Média' },
  },
  upload: {
    adminThumbnail: 'w320',
    crop: false,
    focalPoint: true,
    imageSizes: imageSizes(),
    mimeTypes: Object.keys(FILE_TYPES),
    pasteURL: false,
  },
}

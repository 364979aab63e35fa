'use client'

import type { DefaultCellComponentProps } from 'payload'
import type { ReactNode } from 'react'

import { DefaultCell, useTranslation } from '@payloadcms/ui'

import { useTitleOf } from './useTitleOf.js'

const SOURCE_LOCALE = 'fr'

const TO_TRANSLATE: Record<string, string> = { en: 'to translate', es: 'por traducir', fr: 'à traduire' }

/** The title in a list; the French one, marked, where the language being edited has none yet. */
export const TitleCell = (props: DefaultCellComponentProps): ReactNode => {
  const { collectionSlug, field, rowData } = props
  const { i18n } = useTranslation()
  const isMissing = !(props.cellData as unknown)
  const french = useTitleOf({
    collection: isMissing ? collectionSlug : undefined,
    id: (rowData as { id?: unknown } | undefined)?.id,
    locale: SOURCE_LOCALE,
    titleField: 'name' in field ? field.name : undefined,
  })
  if (!isMissing || !french) return <DefaultCell {...props} />
  return <DefaultCell {...props} cellData={`${french} (${TO_TRANSLATE[i18n.language] ?? 'à traduire'})`} />
}

'use client'

import type { ReactNode } from 'react'

import { useConfig, useListQuery, useTranslation } from '@payloadcms/ui'
import { stringify } from 'qs-esm'

import { AUDIT_LOG } from '../types.js'

const TEXTS: Record<string, string> = {
  en: 'Export what is listed (CSV)',
  es: 'Exportar lo que se muestra (CSV)',
  fr: 'Exporter cette liste (CSV)',
}

/** Hands out, as a file, every entry that the filters of the list find. */
export const ExportLink = (): ReactNode => {
  const { i18n } = useTranslation()
  const { query } = useListQuery()
  const { api } = useConfig().config.routes
  const filters = stringify({ where: query.where }, { addQueryPrefix: true })
  return (
    <p>
      <a download href={`${api}/${AUDIT_LOG}/export${filters}`}>
        {TEXTS[i18n.language] ?? TEXTS.fr}
      </a>
    </p>
  )
}

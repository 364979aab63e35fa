'use client'

import type { ReactNode } from 'react'

import { useTranslation } from '@payloadcms/ui'

type DatePickerScope = { __localeData__?: Record<string, unknown>; __localeId__?: string }

const PICKER_NAMES: Record<string, string> = { en: 'enUS' }

/**
 * Tells the date picker its language before it draws. Payload does so after, and a day stays English until something
 * else changes. The picker keeps its languages on `window`, under these two names.
 */
export const DateLanguage = ({ children }: { children: ReactNode }): ReactNode => {
  const { i18n } = useTranslation()
  if (typeof window !== 'undefined' && i18n.dateFNS) {
    const scope = window as DatePickerScope
    const name = PICKER_NAMES[i18n.language] ?? i18n.language
    scope.__localeData__ = { ...scope.__localeData__, [name]: i18n.dateFNS }
    scope.__localeId__ = name
  }
  return children
}

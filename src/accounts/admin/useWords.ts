'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { AdminText } from '../../fields/types.js'

/** Words a text in the language of the panel. */
export const useWords = (): ((text: AdminText) => string) => {
  const { language } = useTranslation().i18n
  return useCallback((text) => (language === 'en' || language === 'es' ? text[language] : text.fr), [language])
}

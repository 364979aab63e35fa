'use client'

import { useConfig, useLocale } from '@payloadcms/ui'

/**
 * The language of the content as the parameters of a question; undefined until the panel knows it.
 * Without languages in the configuration there is nothing to say.
 */
export const useContentLocale = (): Record<string, string> | undefined => {
  const { config } = useConfig()
  // Empty while the panel starts.
  const { code } = useLocale() as { code?: string }
  if (!config.localization) return {}
  return code === undefined ? undefined : { locale: code }
}

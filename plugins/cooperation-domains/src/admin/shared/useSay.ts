'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { Params, Text } from '../../rules/ruleTypes.js'

import { fillMessage } from '../../translations/fillMessage.js'

export type Say = (text: Text, params?: Params) => string

/** Words a text in the language of the panel, its places filled: `{ day }` and `{ from, until }` as people write them. */
export const useSay = (): Say => {
  const { language } = useTranslation().i18n
  return useCallback((text, params = {}) => fillMessage(text, params, language), [language])
}

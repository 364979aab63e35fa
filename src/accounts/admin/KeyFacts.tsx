'use client'

import type { ReactNode } from 'react'

import { useTranslation } from '@payloadcms/ui'

import type { KeyAnswer } from '../keys/keyEndpoints.js'

import { PANEL_TEXTS } from './panelTexts.js'
import { useWords } from './useWords.js'

/** What is known of a key: how it begins, its last day, its last use. */
export const KeyFacts = ({ state }: { state: KeyAnswer }): ReactNode => {
  const { language } = useTranslation().i18n
  const say = useWords()
  const { expiresOn: end, isExpired, lastUsedOn: used, prefix } = state
  return (
    <dl>
      <dt>{say(PANEL_TEXTS.prefix)}</dt>
      <dd>
        <code>{prefix ?? '—'}</code>
      </dd>
      <dt>{say(PANEL_TEXTS.lastDay)}</dt>
      <dd>
        {end
          ? new Date(end).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' })
          : say(PANEL_TEXTS.unlimited)}
        {isExpired ? ` (${say(PANEL_TEXTS.expired)})` : ''}
      </dd>
      <dt>{say(PANEL_TEXTS.lastUse)}</dt>
      <dd>
        {used
          ? new Date(used).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' })
          : say(PANEL_TEXTS.neverUsed)}
      </dd>
    </dl>
  )
}

'use client'

import type { ReactNode } from 'react'

import { Button, useTranslation } from '@payloadcms/ui'

import type { SessionAnswer } from '../sessions/listSessions.js'

import { PANEL_TEXTS } from './panelTexts.js'
import { useWords } from './useWords.js'

type SessionItemProps = { onEnd: () => void; session: SessionAnswer }

/** One place where one is signed in. The session at work is ended by signing out. */
export const SessionItem = ({ onEnd, session }: SessionItemProps): ReactNode => {
  const { language } = useTranslation().i18n
  const say = useWords()
  const when = (instant: null | string): string =>
    instant ? new Date(instant).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }) : '—'
  return (
    <li>
      <span>
        <strong>{session.userAgent ?? say(PANEL_TEXTS.agentUnknown)}</strong>
        {session.isCurrent ? ` (${say(PANEL_TEXTS.thisOne)})` : ''}
        <br />
        {say(PANEL_TEXTS.opened)} : {when(session.createdAt)} · {say(PANEL_TEXTS.lastSeen)} : {when(session.lastSeenAt)}
      </span>
      {session.isCurrent ? null : (
        <Button buttonStyle="secondary" onClick={onEnd} size="small">
          {say(PANEL_TEXTS.endOne)}
        </Button>
      )}
    </li>
  )
}

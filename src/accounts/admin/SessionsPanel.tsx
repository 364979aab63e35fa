'use client'

import type { ReactNode } from 'react'

import { Button, toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { SessionAnswer } from '../sessions/listSessions.js'

import { callAccounts } from './callAccounts.js'
import { PANEL_TEXTS } from './panelTexts.js'
import { SessionItem } from './SessionItem.js'
import { useWords } from './useWords.js'

import './accountPanel.css'

/** In one's own account, where one is signed in; in a colleague's, the way for an administrator to end it all. */
export const SessionsPanel = (): ReactNode => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { api } = useConfig().config.routes
  const say = useWords()
  const [sessions, setSessions] = useState<SessionAnswer[]>([])
  const isOwn = id !== undefined && user?.id === id
  const own = `${api}/users/me/sessions`

  const load = useCallback(async (): Promise<void> => {
    if (!isOwn) return
    const reply = await callAccounts<{ sessions: SessionAnswer[] }>({ url: own })
    if ('answer' in reply) setSessions(reply.answer.sessions)
  }, [isOwn, own])
  useEffect(() => {
    void load()
  }, [load])

  const end = async (url: string): Promise<void> => {
    const reply = await callAccounts({ method: 'DELETE', url })
    if ('answer' in reply) toast.success(say(PANEL_TEXTS.endedSessions))
    else toast.error(reply.reason ?? say(PANEL_TEXTS.failed))
    await load()
  }

  if (id === undefined) return null
  if (!isOwn && (user as { role?: string } | null)?.role !== 'admin') return null
  const endAll = (): void => {
    if (window.confirm(say(PANEL_TEXTS.sessionEndAsk))) void end(`${api}/users/${String(id)}/sessions`)
  }
  return (
    <section aria-label={say(PANEL_TEXTS.sessions)} className="account-panel" id="sessions-panel">
      <h3>{say(PANEL_TEXTS.sessions)}</h3>
      {isOwn ? (
        <ul>
          {sessions.map((session) => (
            <SessionItem key={session.id} onEnd={() => void end(`${own}/${session.id}`)} session={session} />
          ))}
        </ul>
      ) : null}
      {isOwn && sessions.length > 1 ? (
        <div>
          <Button buttonStyle="secondary" id="end-other-sessions" onClick={() => void end(own)} size="medium">
            {say(PANEL_TEXTS.endOthers)}
          </Button>
        </div>
      ) : null}
      {isOwn ? null : (
        <div>
          <Button buttonStyle="secondary" id="end-all-sessions" onClick={endAll} size="medium">
            {say(PANEL_TEXTS.endAll)}
          </Button>
        </div>
      )}
    </section>
  )
}

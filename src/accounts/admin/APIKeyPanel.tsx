'use client'

import type { ReactNode } from 'react'

import { Button, CopyToClipboard, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { KeyAnswer } from '../keys/keyEndpoints.js'

import { KeyFacts } from './KeyFacts.js'
import { PANEL_TEXTS } from './panelTexts.js'
import { useWords } from './useWords.js'
import { callAccounts } from './callAccounts.js'

import './accountPanel.css'

type Made = { expiresOn: null | string; key: string; prefix: string }

/** The API key of a website's account: made by the server, shown once, replaced or revoked. */
export const APIKeyPanel = (): ReactNode => {
  const { id } = useDocumentInfo()
  const { api } = useConfig().config.routes
  const say = useWords()
  const [state, setState] = useState<KeyAnswer>()
  const [day, setDay] = useState('')
  const [shown, setShown] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const url = id === undefined ? undefined : `${api}/users/${String(id)}`

  const load = useCallback(async (): Promise<void> => {
    if (!url) return
    const reply = await callAccounts<KeyAnswer>({ url: `${url}/api-key` })
    if ('answer' in reply) setState(reply.answer)
  }, [url])
  useEffect(() => {
    void load()
  }, [load])

  const fail = (reason: string | undefined): void => {
    toast.error(reason ?? say(PANEL_TEXTS.failed))
  }
  const make = async (): Promise<void> => {
    if (hasKey && !window.confirm(say(PANEL_TEXTS.replaceAsk))) return
    setBusy(true)
    const reply = await callAccounts<Made>({
      body: day ? { expiresOn: day } : {},
      method: 'POST',
      url: `${url ?? ''}/api-key`,
    })
    if ('answer' in reply) setShown(reply.answer.key)
    else fail(reply.reason)
    await load()
    setBusy(false)
  }
  const revoke = async (): Promise<void> => {
    if (!window.confirm(say(PANEL_TEXTS.revokeAsk))) return
    setBusy(true)
    const reply = await callAccounts({ method: 'DELETE', url: `${url ?? ''}/api-key` })
    if ('answer' in reply) setShown(undefined)
    else fail(reply.reason)
    await load()
    setBusy(false)
  }

  const hasKey = Boolean(state?.hasKey)
  return (
    <section aria-label={say(PANEL_TEXTS.key)} className="account-panel" id="api-key-panel">
      <h3>{say(PANEL_TEXTS.key)}</h3>
      {url ? null : <p>{say(PANEL_TEXTS.keyAfterSaving)}</p>}
      {url && state && !hasKey ? <p>{say(PANEL_TEXTS.noKey)}</p> : null}
      {state && hasKey ? <KeyFacts state={state} /> : null}
      {shown ? (
        <div role="status">
          <p>{say(PANEL_TEXTS.keyOnce)}</p>
          <p className="account-panel__key">
            <code id="new-api-key">{shown}</code> <CopyToClipboard value={shown} />
          </p>
        </div>
      ) : null}
      {url ? (
        <div className="account-panel__row">
          <label>
            {say(PANEL_TEXTS.expiresOn)}
            <input onChange={(event) => setDay(event.target.value)} type="date" value={day} />
          </label>
          <Button buttonStyle="secondary" disabled={isBusy} id="make-api-key" onClick={() => void make()} size="medium">
            {say(hasKey ? PANEL_TEXTS.replace : PANEL_TEXTS.make)}
          </Button>
          {hasKey ? (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              id="revoke-api-key"
              onClick={() => void revoke()}
              size="medium"
            >
              {say(PANEL_TEXTS.revoke)}
            </Button>
          ) : null}
        </div>
      ) : null}
    </section>
  )
}

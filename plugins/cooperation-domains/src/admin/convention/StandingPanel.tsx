'use client'

import type { ReactNode } from 'react'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import type { RelianceAnswer } from '../../ask/answers.js'

import { standingStateIn } from '../../translations/standingWords.js'
import { addressOf } from '../shared/addressOf.js'
import { Badge } from '../shared/Badge.js'
import { useAnswer } from '../shared/useAnswer.js'
import { useContentLocale } from '../shared/useContentLocale.js'
import { usePlaces } from '../shared/usePlaces.js'
import { useSay } from '../shared/useSay.js'
import { relianceSummary } from './relianceSummary.js'
import { RelianceTable } from './RelianceTable.js'
import { RELIANCE_TEXTS } from './relianceTexts.js'
import { standingSentence } from './standingSentence.js'
import { STANDING_LOOKS } from './standingTexts.js'

import '../shared/controls.css'
import '../shared/panel.css'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

type StandingPanelProps = {
  /** Slugs of the collections. */
  conventions: string
  projects: string
}

/** Where a convention stands and why, and which projects rest on it. */
export const StandingPanel = ({ conventions, projects }: StandingPanelProps): ReactNode => {
  const say = useSay()
  const headingId = useId()
  const detailId = useId()
  const { api } = usePlaces()
  const { language } = useTranslation().i18n
  const locale = useContentLocale()
  const { hasPublishedDoc, id, isTrashed, lastUpdateTime, unpublishedVersionCount } = useDocumentInfo()
  const [isOpen, setOpen] = useState(false)
  const isAsked = id !== undefined && !isTrashed
  const { answer, askAgain, isLoading, problem } = useAnswer<RelianceAnswer>({
    url: isAsked ? addressOf(api(`/${conventions}/${String(id)}/reliance`), locale) : undefined,
  })
  // What is saved may change it.
  useEffect(() => {
    askAgain()
  }, [askAgain, hasPublishedDoc, lastUpdateTime, unpublishedVersionCount])
  if (isTrashed) return null
  const { standing } = answer ?? {}
  return (
    <section aria-busy={isLoading} aria-labelledby={headingId} className="coop-panel">
      <header className="coop-panel__head">
        <h3 id={headingId}>{say(RELIANCE_TEXTS.heading)}</h3>
        <p aria-live="polite" className="coop-panel__summary">
          {answer && standing ? (
            <>
              <Badge {...STANDING_LOOKS[standing.state]}>{capital(standingStateIn(standing.state, language))}</Badge>
              {standingSentence({ date: answer.date, language, say, standing })}
            </>
          ) : (
            !problem && say(isAsked ? RELIANCE_TEXTS.loading : RELIANCE_TEXTS.unsaved)
          )}
        </p>
      </header>
      {answer?.isExpiring && standing?.until && (
        <p className="coop-panel__line">
          <strong>{say(RELIANCE_TEXTS.expiring, { day: { day: standing.until } })}</strong>
        </p>
      )}
      {answer && (
        <p className="coop-panel__line">
          {relianceSummary(answer, say)}{' '}
          {answer.projects.length > 0 && (
            <button
              aria-controls={detailId}
              aria-expanded={isOpen}
              className="coop-link"
              onClick={() => {
                setOpen(!isOpen)
              }}
              type="button"
            >
              {say(isOpen ? RELIANCE_TEXTS.hide : RELIANCE_TEXTS.show)}
            </button>
          )}
        </p>
      )}
      {hasPublishedDoc && unpublishedVersionCount > 0 && (
        <p className="coop-panel__line">{say(RELIANCE_TEXTS.asPublished)}</p>
      )}
      {problem && (
        <p className="coop-panel__problem" role="alert">
          {[say(RELIANCE_TEXTS.refused), ...problem.reasons].join(' ')}{' '}
          <button className="coop-link" onClick={askAgain} type="button">
            {say(RELIANCE_TEXTS.askAgain)}
          </button>
        </p>
      )}
      <div className="coop-panel__detail" hidden={!isOpen} id={detailId}>
        {answer && isOpen && (
          <>
            {answer.amended && <p>{say(RELIANCE_TEXTS.amendmentNote, { title: answer.amended.title })}</p>}
            <RelianceTable collection={projects} projects={answer.projects} />
          </>
        )}
      </div>
    </section>
  )
}

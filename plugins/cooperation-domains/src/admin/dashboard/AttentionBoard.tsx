'use client'

import type { ReactNode } from 'react'

import { useId } from 'react'

import type { AttentionAnswer } from '../../ask/answers.js'

import { addressOf } from '../shared/addressOf.js'
import { useAnswer } from '../shared/useAnswer.js'
import { useContentLocale } from '../shared/useContentLocale.js'
import { usePlaces } from '../shared/usePlaces.js'
import { useSay } from '../shared/useSay.js'
import { AttentionCard } from './AttentionCard.js'
import { attentionCards } from './attentionCards.js'
import { ATTENTION_TEXTS } from './attentionTexts.js'

import '../shared/controls.css'
import './AttentionBoard.css'

type AttentionBoardProps = {
  /** Slugs of the collections. */
  conventions: string
  projects: string
}

/** What needs care, at the top of the dashboard. */
export const AttentionBoard = ({ conventions, projects }: AttentionBoardProps): ReactNode => {
  const say = useSay()
  const headingId = useId()
  const { api, page } = usePlaces()
  const locale = useContentLocale()
  const { answer, askAgain, isLoading, problem } = useAnswer<AttentionAnswer>({
    url: addressOf(api('/cooperation-domains/attention'), locale),
  })
  const cards = answer ? attentionCards(answer, say) : []
  const slugs = { conventions, projects }
  return (
    <section aria-busy={isLoading} aria-labelledby={headingId} className="coop-attention">
      <div className="coop-attention__head">
        <h2 id={headingId}>{say(ATTENTION_TEXTS.heading)}</h2>
        <a href={page('/couverture')}>{say(ATTENTION_TEXTS.toMatrix)}</a>
      </div>
      {problem && (
        <p role="alert">
          {[say(ATTENTION_TEXTS.refused), ...problem.reasons].join(' ')}{' '}
          <button className="coop-link" onClick={askAgain} type="button">
            {say(ATTENTION_TEXTS.askAgain)}
          </button>
        </p>
      )}
      {!answer && !problem && <p>{say(ATTENTION_TEXTS.loading)}</p>}
      {answer && cards.length === 0 && <p className="coop-attention__empty">{say(ATTENTION_TEXTS.empty)}</p>}
      {cards.length > 0 && (
        <div className="coop-attention__cards">
          {cards.map(({ key, of, ...card }) => (
            <AttentionCard collection={slugs[of]} key={key} {...card} />
          ))}
        </div>
      )}
    </section>
  )
}

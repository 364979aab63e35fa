'use client'

import type { ReactNode } from 'react'

import { useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { PairState } from '../../coverage/types.js'
import type { CoverageAnswer } from '../../ask/answers.js'

import { StateBadge } from '../shared/StateBadge.js'
import { useSay } from '../shared/useSay.js'
import { coverageSummary } from './coverageSummary.js'
import { CoverageTable } from './CoverageTable.js'
import { FindingList } from './FindingList.js'
import { PANEL_TEXTS } from './panelTexts.js'
import { useCoverageCheck } from './useCoverageCheck.js'
import { useRevealField } from './useRevealField.js'

import '../shared/controls.css'
import '../shared/panel.css'

const AT_REST: readonly PairState[] = ['covered', 'exempt', 'waived']

const needsCare = ({ findings, pairs, state }: CoverageAnswer): boolean =>
  pairs.length > 0 && (!AT_REST.includes(state) || findings.some(({ severity }) => severity === 'block'))

type CoveragePanelProps = {
  /** Slugs of the collections. */
  conventions: string
  projects: string
}

/** Whether the project in the form is covered, and all that its rules found; follows what is typed. */
export const CoveragePanel = ({ conventions, projects }: CoveragePanelProps): ReactNode => {
  const say = useSay()
  const headingId = useId()
  const detailId = useId()
  const { isTrashed } = useDocumentInfo()
  const { answer, askAgain, isLoading, problem } = useCoverageCheck(projects)
  const reveal = useRevealField(projects)
  const [isOpen, setOpen] = useState<boolean>()
  // Decided once, so that nothing moves below while somebody types.
  if (answer && isOpen === undefined) setOpen(needsCare(answer))
  if (isTrashed) return null
  const isShown = isOpen === true
  return (
    <section aria-busy={isLoading} aria-labelledby={headingId} className="coop-panel">
      <header className="coop-panel__head">
        <h3 id={headingId}>{say(PANEL_TEXTS.heading)}</h3>
        {answer && <StateBadge state={answer.state} />}
        <p aria-live="polite" className="coop-panel__summary">
          {answer ? coverageSummary(answer, say) : !problem && say(PANEL_TEXTS.checking)}
        </p>
        {answer && (
          <button
            aria-controls={detailId}
            aria-expanded={isShown}
            className="coop-link"
            onClick={() => {
              setOpen(!isShown)
            }}
            type="button"
          >
            {say(isShown ? PANEL_TEXTS.hide : PANEL_TEXTS.show)}
          </button>
        )}
      </header>
      {problem && (
        <p className="coop-panel__problem" role="alert">
          {[say(PANEL_TEXTS.refused), ...problem.reasons].join(' ')}{' '}
          <button className="coop-link" onClick={askAgain} type="button">
            {say(PANEL_TEXTS.askAgain)}
          </button>
        </p>
      )}
      <div hidden={!isShown} id={detailId}>
        {answer && isShown && (
          <div className="coop-panel__detail">
            {answer.pairs.length > 0 && <CoverageTable conventions={conventions} coverage={answer} />}
            <FindingList findings={answer.findings} onGo={reveal} />
          </div>
        )}
      </div>
    </section>
  )
}

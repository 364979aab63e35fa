'use client'

import type { ReactNode } from 'react'

import { useId, useState } from 'react'

import type { FindingAnswer } from '../../ask/answers.js'
import type { RevealField } from './useRevealField.js'

import { SEVERITIES } from '../../rules/ruleTypes.js'
import { useSay } from '../shared/useSay.js'
import { FindingItem } from './FindingItem.js'
import { PANEL_TEXTS } from './panelTexts.js'

import '../shared/controls.css'
import './FindingList.css'

const FIRST = 5

type FindingListProps = { findings: FindingAnswer[]; onGo: RevealField }

/** What the rules found, what blocks publishing first. */
export const FindingList = ({ findings, onGo }: FindingListProps): ReactNode => {
  const say = useSay()
  const headingId = useId()
  const listId = useId()
  const [isWhole, setWhole] = useState(false)
  const sorted = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  const shown = isWhole ? sorted : sorted.slice(0, FIRST)
  return (
    <section aria-labelledby={headingId} className="coop-findings">
      <h4 id={headingId}>{say(PANEL_TEXTS.findings)}</h4>
      {sorted.length === 0 ? (
        <p>{say(PANEL_TEXTS.noFinding)}</p>
      ) : (
        <ul id={listId}>
          {shown.map((finding) => (
            <FindingItem finding={finding} key={`${finding.rule} ${finding.path} ${finding.message}`} onGo={onGo} />
          ))}
        </ul>
      )}
      {sorted.length > shown.length && (
        <button
          aria-controls={listId}
          className="coop-link"
          onClick={() => {
            setWhole(true)
          }}
          type="button"
        >
          {say(PANEL_TEXTS.moreFindings, { count: sorted.length - shown.length })}
        </button>
      )}
    </section>
  )
}

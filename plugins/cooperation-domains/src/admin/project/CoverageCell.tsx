'use client'

import type { ReactNode } from 'react'

import type { PairAnswer } from '../../ask/answers.js'

import { DocumentLink } from '../shared/DocumentLink.js'
import { StateBadge } from '../shared/StateBadge.js'
import { OPEN_END, UNTIL } from '../shared/untilText.js'
import { useSay } from '../shared/useSay.js'
import { PANEL_TEXTS } from './panelTexts.js'

import '../shared/hidden.css'

type CoverageCellProps = {
  /** Slug of the collection of conventions. */
  conventions: string
  /** Undefined: the partner has no share in the domain. */
  pair: PairAnswer | undefined
}

/** State of a pair, what covers it and until when. */
export const CoverageCell = ({ conventions, pair }: CoverageCellProps): ReactNode => {
  const say = useSay()
  if (!pair) {
    return (
      <td className="coop-table__none">
        <span aria-hidden>–</span>
        <span className="coop-hidden">{say(PANEL_TEXTS.notConcerned)}</span>
      </td>
    )
  }
  const { state, until } = pair
  return (
    <td>
      <StateBadge state={state} />
      {pair.conventions.length > 0 && (
        <>
          <span className="coop-table__until">{until ? say(UNTIL, { day: { day: until } }) : say(OPEN_END)}</span>
          <ul className="coop-table__links">
            {pair.conventions.map(({ id, title }) => (
              <li key={id}>
                <DocumentLink collection={conventions} id={id} opensTab title={title} />
              </li>
            ))}
          </ul>
        </>
      )}
    </td>
  )
}

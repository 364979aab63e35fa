'use client'

import type { ReactNode } from 'react'

import type { CellAnswer } from '../../ask/answers.js'

import { StateIcon } from '../shared/StateIcon.js'
import { STATE_TONES } from '../shared/stateTexts.js'
import { useSay } from '../shared/useSay.js'
import { coverText } from './coverText.js'

import './CoverLines.css'

/** What covers a domain with each of the chosen partners, a line each. */
export const CoverLines = ({ cells }: { cells: CellAnswer[] }): ReactNode => {
  const say = useSay()
  return cells.map((cell) => (
    <span className={`coop-cover coop-cover--${STATE_TONES[cell.state]}`} key={cell.partner.id}>
      <StateIcon state={cell.state} />
      <span>{coverText(cell, say)}</span>
    </span>
  ))
}

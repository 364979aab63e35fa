'use client'

import type { ReactNode } from 'react'

import type { CellAnswer } from '../../ask/answers.js'

import { StateBadge } from '../shared/StateBadge.js'
import { UNTIL } from '../shared/untilText.js'
import { useSay } from '../shared/useSay.js'
import { MATRIX_TEXTS } from './matrixTexts.js'

import '../shared/hidden.css'

type MatrixCellBoxProps = {
  /** Undefined: filtered out. */
  cell: CellAnswer | undefined
  onOpen: (cell: CellAnswer) => void
}

/** The state of a partner in a domain; opens what stands behind it, where there is something. */
export const MatrixCellBox = ({ cell, onOpen }: MatrixCellBoxProps): ReactNode => {
  const say = useSay()
  if (!cell) return null
  const { projects, state, until } = cell
  if (state === 'none' && projects.length === 0) {
    return (
      <span className="coop-table__none">
        <span aria-hidden>–</span>
        <span className="coop-hidden">{say(MATRIX_TEXTS.none)}</span>
      </span>
    )
  }
  const count = projects.length
  return (
    <button
      aria-haspopup="dialog"
      className="coop-matrix__cell"
      onClick={() => {
        onOpen(cell)
      }}
      type="button"
    >
      <StateBadge state={state} />
      {until && <span>{say(UNTIL, { day: { day: until } })}</span>}
      {count > 0 && (
        <span>{count === 1 ? say(MATRIX_TEXTS.oneProject) : say(MATRIX_TEXTS.severalProjects, { count })}</span>
      )}
    </button>
  )
}

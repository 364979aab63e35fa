'use client'

import type { ReactNode } from 'react'

import type { CellState } from '../../coverage/types.js'
import type { NamedPartner } from '../../ask/answers.js'
import type { MatrixTheme } from './matrixTable.js'

import { DayBox } from '../shared/DayBox.js'
import { SelectBox } from '../shared/SelectBox.js'
import { STATE_TEXTS } from '../shared/stateTexts.js'
import { useSay } from '../shared/useSay.js'
import { CELL_STATES, type MatrixFilters } from './matrixFilters.js'
import { MATRIX_TEXTS } from './matrixTexts.js'

type MatrixToolbarProps = {
  children: ReactNode
  filters: MatrixFilters
  onChange: (change: Partial<MatrixFilters>) => void
  partners: NamedPartner[]
  themes: MatrixTheme[]
  /** The day shown, today included. */
  today: string
}

/** What the matrix shows, and what to do with it. */
export const MatrixToolbar = ({
  children,
  filters,
  onChange,
  partners,
  themes,
  today,
}: MatrixToolbarProps): ReactNode => {
  const say = useSay()
  const { date, partner, state, theme } = filters
  const hasFilters = partner !== '' || state !== '' || theme !== ''
  return (
    <div className="coop-matrix__tools">
      <DayBox
        label={say(MATRIX_TEXTS.date)}
        onChange={(day) => {
          onChange({ date: day })
        }}
        value={date || today}
      />
      <button
        className="coop-button"
        disabled={date === ''}
        onClick={() => {
          onChange({ date: '' })
        }}
        type="button"
      >
        {say(MATRIX_TEXTS.today)}
      </button>
      <SelectBox
        empty={say(MATRIX_TEXTS.all)}
        label={say(MATRIX_TEXTS.partner)}
        onChange={(value) => {
          onChange({ partner: value })
        }}
        options={partners.map(({ id, name }) => ({ label: name, value: id }))}
        value={partner}
      />
      <SelectBox
        empty={say(MATRIX_TEXTS.allThemes)}
        label={say(MATRIX_TEXTS.theme)}
        onChange={(value) => {
          onChange({ theme: value })
        }}
        options={themes}
        value={theme}
      />
      <SelectBox
        empty={say(MATRIX_TEXTS.allStates)}
        label={say(MATRIX_TEXTS.state)}
        onChange={(value) => {
          onChange({ state: value as '' | CellState })
        }}
        options={CELL_STATES.map((value) => ({ label: say(STATE_TEXTS[value]), value }))}
        value={state}
      />
      {hasFilters && (
        <button
          className="coop-link"
          onClick={() => {
            onChange({ partner: '', state: '', theme: '' })
          }}
          type="button"
        >
          {say(MATRIX_TEXTS.clear)}
        </button>
      )}
      <div className="coop-matrix__actions">{children}</div>
    </div>
  )
}

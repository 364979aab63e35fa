'use client'

import type { ReactNode } from 'react'

import { SetStepNav } from '@payloadcms/ui'
import { useMemo, useState } from 'react'

import type { MatrixAnswer, CellAnswer } from '../../ask/answers.js'
import type { MatrixDomain, MatrixTheme } from './matrixTable.js'

import { addressOf } from '../shared/addressOf.js'
import { toCSV } from '../shared/csv.js'
import { download } from '../shared/download.js'
import { useAnswer } from '../shared/useAnswer.js'
import { useContentLocale } from '../shared/useContentLocale.js'
import { usePlaces } from '../shared/usePlaces.js'
import { useSay } from '../shared/useSay.js'
import { CellDialog } from './CellDialog.js'
import { filterCells, type MatrixFilters } from './matrixFilters.js'
import { matrixRows } from './matrixRows.js'
import { partnersOf } from './matrixTable.js'
import { MatrixTable } from './MatrixTable.js'
import { MATRIX_TEXTS } from './matrixTexts.js'
import { MatrixToolbar } from './MatrixToolbar.js'
import { useMatrixFilters } from './useMatrixFilters.js'

import '../shared/controls.css'
import './CoverageMatrix.css'
import './print.css'

type CoverageMatrixProps = {
  conventions: string
  domains: MatrixDomain[]
  filters: MatrixFilters
  projects: string
  themes: MatrixTheme[]
}

/** All partners and domains on a day: which agreement covers them, and the projects that need it. */
export const CoverageMatrix = (props: CoverageMatrixProps): ReactNode => {
  const { conventions, domains, projects, themes } = props
  const say = useSay()
  const { api } = usePlaces()
  const locale = useContentLocale()
  const [filters, setFilters] = useMatrixFilters(props.filters)
  const [opened, setOpened] = useState<CellAnswer>()
  const asked = locale && { all: 'true', ...locale, ...(filters.date && { date: filters.date }) }
  const { answer, askAgain, isLoading, problem } = useAnswer<MatrixAnswer>({
    url: addressOf(api('/cooperation-domains/matrix'), asked),
  })
  const themeOf = useMemo(() => new Map(domains.map((domain) => [domain.code, domain.theme])), [domains])
  const cells = answer ? filterCells(answer.cells, filters, themeOf) : []
  return (
    <div aria-busy={isLoading} className="coop-matrix gutter--left gutter--right">
      <SetStepNav nav={[{ label: say(MATRIX_TEXTS.title) }]} />
      <h1>{say(MATRIX_TEXTS.title)}</h1>
      <p className="coop-matrix__intro">{say(MATRIX_TEXTS.intro)}</p>
      <MatrixToolbar
        filters={filters}
        onChange={setFilters}
        partners={partnersOf(answer?.cells ?? [])}
        themes={themes}
        today={answer?.date ?? ''}
      >
        <button
          className="coop-button"
          disabled={cells.length === 0}
          onClick={() => {
            download(`couverture-${answer?.date ?? ''}.csv`, toCSV(matrixRows({ cells, domains, say, themes })))
          }}
          type="button"
        >
          {say(MATRIX_TEXTS.csv)}
        </button>
        <button
          className="coop-button"
          onClick={() => {
            window.print()
          }}
          type="button"
        >
          {say(MATRIX_TEXTS.print)}
        </button>
      </MatrixToolbar>
      {problem && (
        <p className="coop-matrix__problem" role="alert">
          {[say(MATRIX_TEXTS.refused), ...problem.reasons].join(' ')}{' '}
          <button className="coop-link" onClick={askAgain} type="button">
            {say(MATRIX_TEXTS.askAgain)}
          </button>
        </p>
      )}
      <p aria-live="polite" className="coop-hidden">
        {answer && !isLoading
          ? `${say(MATRIX_TEXTS.caption, { day: { day: answer.date } })}. ${say(MATRIX_TEXTS.shown, { count: cells.length })}`
          : ''}
      </p>
      {!answer && isLoading && <p>{say(MATRIX_TEXTS.loading)}</p>}
      {answer && cells.length === 0 && (
        <p>{say(answer.cells.length === 0 ? MATRIX_TEXTS.noPartner : MATRIX_TEXTS.noMatch)}</p>
      )}
      {answer && cells.length > 0 && (
        <MatrixTable cells={cells} date={answer.date} domains={domains} onOpen={setOpened} themes={themes} />
      )}
      {opened && answer && (
        <CellDialog
          cell={opened}
          conventions={conventions}
          date={answer.date}
          onClose={() => {
            setOpened(undefined)
          }}
          projects={projects}
        />
      )}
    </div>
  )
}

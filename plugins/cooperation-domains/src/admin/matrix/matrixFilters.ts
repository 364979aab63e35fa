import type { CellState } from '../../coverage/types.js'
import type { CellAnswer } from '../../ask/answers.js'

/** What the view shows; empty: everything, `date` empty: today. */
export type MatrixFilters = { date: string; partner: string; state: CellState | ''; theme: string }

export const CELL_STATES: readonly CellState[] = ['covered', 'expiring', 'upcoming', 'expired', 'none']

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The filters that an address names, what it holds of others left out. */
export const filtersFrom = (params: Record<string, unknown>): MatrixFilters => {
  const text = (name: string): string => (typeof params[name] === 'string' ? params[name] : '')
  const date = text('date')
  return {
    date: DAY.test(date) ? date : '',
    partner: text('partner'),
    state: CELL_STATES.find((state) => state === text('state')) ?? '',
    theme: text('theme'),
  }
}

/** The end of an address that shows the same view again; empty without filters. */
export const queryOf = (filters: MatrixFilters): string => {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString()
  return query === '' ? '' : `?${query}`
}

/** The cells that a person asked for. `themes`: theme of each domain by its code. */
export const filterCells = (
  cells: CellAnswer[],
  { partner, state, theme }: MatrixFilters,
  themes: ReadonlyMap<string, string>,
): CellAnswer[] =>
  cells.filter(
    (cell) =>
      (partner === '' || cell.partner.id === partner) &&
      (state === '' || cell.state === state) &&
      (theme === '' || themes.get(cell.domain.code) === theme),
  )

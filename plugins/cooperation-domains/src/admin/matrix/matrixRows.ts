import type { CellAnswer } from '../../ask/answers.js'
import type { Say } from '../shared/useSay.js'
import type { MatrixDomain, MatrixTheme } from './matrixTable.js'

import { STATE_TEXTS } from '../shared/stateTexts.js'
import { MATRIX_TEXTS } from './matrixTexts.js'

type MatrixRowsArgs = { cells: CellAnswer[]; domains: MatrixDomain[]; say: Say; themes: MatrixTheme[] }

/** The cells as rows of a spreadsheet, with a heading; days stay `YYYY-MM-DD`, which every spreadsheet reads. */
export const matrixRows = ({ cells, domains, say, themes }: MatrixRowsArgs): string[][] => {
  const themeOf = (code: string): string => {
    const theme = domains.find((domain) => domain.code === code)?.theme
    return themes.find(({ value }) => value === theme)?.label ?? ''
  }
  const heading = ['partner', 'theme', 'code', 'domain', 'state', 'until', 'conventions', 'projects'] as const
  return [
    heading.map((name) => say(MATRIX_TEXTS[name])),
    ...cells.map(({ conventions, domain, partner, projects, state, until }) => [
      partner.name,
      themeOf(domain.code),
      domain.code,
      domain.title,
      say(STATE_TEXTS[state]),
      until ?? '',
      conventions.map(({ title }) => title).join(', '),
      projects.map(({ title }) => title).join(', '),
    ]),
  ]
}

'use client'

import type { ReactNode } from 'react'

import { useId } from 'react'

import type { CellAnswer } from '../../ask/answers.js'

import { useSay } from '../shared/useSay.js'
import { groupsOf, type MatrixDomain, type MatrixTheme, partnersOf } from './matrixTable.js'
import { MatrixCellBox } from './MatrixCellBox.js'
import { MATRIX_TEXTS } from './matrixTexts.js'

import '../shared/table.css'

type MatrixTableProps = {
  cells: CellAnswer[]
  date: string
  domains: MatrixDomain[]
  onOpen: (cell: CellAnswer) => void
  themes: MatrixTheme[]
}

/** Domains down, under their themes; partners across. */
export const MatrixTable = ({ cells, date, domains, onOpen, themes }: MatrixTableProps): ReactNode => {
  const say = useSay()
  const captionId = useId()
  const partners = partnersOf(cells)
  const cellOf = new Map(cells.map((cell) => [`${cell.partner.id} ${cell.domain.code}`, cell]))
  return (
    <div aria-labelledby={captionId} className="coop-table-frame coop-matrix__frame" role="region" tabIndex={0}>
      <table className="coop-table coop-matrix__table">
        <caption id={captionId}>{say(MATRIX_TEXTS.caption, { day: { day: date } })}</caption>
        <thead>
          <tr>
            <th scope="col">{say(MATRIX_TEXTS.domain)}</th>
            {partners.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(cells, domains, themes).map((group) => (
          <tbody key={group.theme?.value ?? ''}>
            <tr>
              <th className="coop-matrix__theme" colSpan={partners.length + 1} scope="rowgroup">
                {group.theme?.label ?? say(MATRIX_TEXTS.otherThemes)}
              </th>
            </tr>
            {group.domains.map(({ code, title }) => (
              <tr key={code}>
                <th scope="row">{title}</th>
                {partners.map(({ id }) => (
                  <td key={id}>
                    <MatrixCellBox cell={cellOf.get(`${id} ${code}`)} onOpen={onOpen} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

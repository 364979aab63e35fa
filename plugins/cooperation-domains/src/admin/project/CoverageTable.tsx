'use client'

import type { ReactNode } from 'react'

import { useId } from 'react'

import type { PairAnswer, CoverageAnswer, NamedDomain, NamedPartner } from '../../ask/answers.js'

import { useSay } from '../shared/useSay.js'
import { CoverageCell } from './CoverageCell.js'
import { PANEL_TEXTS } from './panelTexts.js'

import '../shared/table.css'

/** Each once, in the order of the answer. */
const distinct = <Item,>(items: Item[], keyOf: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
]

const partnersOf = (pairs: PairAnswer[]): NamedPartner[] =>
  distinct(
    pairs.map(({ partner }) => partner),
    ({ id }) => id,
  )

const domainsOf = (pairs: PairAnswer[]): NamedDomain[] =>
  distinct(
    pairs.map(({ domain }) => domain),
    ({ code }) => code,
  )

type CoverageTableProps = { conventions: string; coverage: Pick<CoverageAnswer, 'date' | 'pairs'> }

/** Partners down, domains across; scrolls sideways by itself, with the keyboard too. */
export const CoverageTable = ({ conventions, coverage: { date, pairs } }: CoverageTableProps): ReactNode => {
  const say = useSay()
  const captionId = useId()
  const domains = domainsOf(pairs)
  return (
    <div aria-labelledby={captionId} className="coop-table-frame" role="region" tabIndex={0}>
      <table className="coop-table">
        <caption id={captionId}>{say(PANEL_TEXTS.caption, { day: { day: date } })}</caption>
        <thead>
          <tr>
            <th scope="col">{say(PANEL_TEXTS.partner)}</th>
            {domains.map(({ code, title }) => (
              <th key={code} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partnersOf(pairs).map((partner) => (
            <tr key={partner.id}>
              <th scope="row">{partner.name}</th>
              {domains.map(({ code }) => (
                <CoverageCell
                  conventions={conventions}
                  key={code}
                  pair={pairs.find((pair) => pair.partner.id === partner.id && pair.domain.code === code)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

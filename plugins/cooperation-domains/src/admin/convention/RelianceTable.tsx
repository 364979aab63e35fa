'use client'

import type { ReactNode } from 'react'

import { useId } from 'react'

import type { PairNames, RelianceAnswer } from '../../ask/answers.js'

import { DocumentLink } from '../shared/DocumentLink.js'
import { useSay } from '../shared/useSay.js'
import { RELIANCE_TEXTS } from './relianceTexts.js'

import '../shared/table.css'

const pairText = ({ domain, partner }: PairNames): string => `${domain.title} – ${partner.name}`

const PairList = ({ pairs }: { pairs: PairNames[] }): ReactNode => (
  <ul className="coop-table__links">
    {pairs.map((pair) => (
      <li key={pairText(pair)}>{pairText(pair)}</li>
    ))}
  </ul>
)

type RelianceTableProps = {
  /** Slug of the collection of projects. */
  collection: string
  projects: RelianceAnswer['projects']
}

/** The projects that rest on a convention: what it covers of each, and what of that nothing else covers. */
export const RelianceTable = ({ collection, projects }: RelianceTableProps): ReactNode => {
  const say = useSay()
  const captionId = useId()
  return (
    <div aria-labelledby={captionId} className="coop-table-frame" role="region" tabIndex={0}>
      <table className="coop-table">
        <caption id={captionId}>{say(RELIANCE_TEXTS.projects)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(RELIANCE_TEXTS.project)}</th>
            <th scope="col">{say(RELIANCE_TEXTS.with)}</th>
            <th scope="col">{say(RELIANCE_TEXTS.lost)}</th>
          </tr>
        </thead>
        <tbody>
          {projects.map(({ id, lost, pairs, title }) => (
            <tr key={id}>
              <th scope="row">
                <DocumentLink collection={collection} id={id} opensTab title={title} />
              </th>
              <td>
                <PairList pairs={pairs} />
              </td>
              <td>{lost.length > 0 ? <PairList pairs={lost} /> : say(RELIANCE_TEXTS.staysCovered)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

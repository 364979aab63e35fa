'use client'

import type { ReactNode } from 'react'

import { useEffect, useId, useRef } from 'react'

import type { CellAnswer } from '../../ask/answers.js'

import { DocumentLink } from '../shared/DocumentLink.js'
import { StateBadge } from '../shared/StateBadge.js'
import { useSay } from '../shared/useSay.js'
import { MATRIX_TEXTS } from './matrixTexts.js'

import '../shared/controls.css'
import './CellDialog.css'

type CellDialogProps = {
  cell: CellAnswer
  /** Slug of the collection. */
  conventions: string
  date: string
  onClose: () => void
  projects: string
}

/** What stands behind a cell: the agreements and the projects, each a link. The browser keeps the focus in it. */
export const CellDialog = ({ cell, conventions, date, onClose, projects }: CellDialogProps): ReactNode => {
  const say = useSay()
  const headingId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog aria-labelledby={headingId} className="coop-dialog" onClose={onClose} ref={dialog}>
      <h2 id={headingId}>
        {cell.domain.title} · {cell.partner.name}
      </h2>
      <p>
        <StateBadge state={cell.state} /> {say(MATRIX_TEXTS.caption, { day: { day: date } })}
      </p>
      <h3>{say(MATRIX_TEXTS.conventions)}</h3>
      {cell.conventions.length === 0 ? (
        <p>{say(MATRIX_TEXTS.noConvention)}</p>
      ) : (
        <ul>
          {cell.conventions.map(({ from, id, title, until }) => (
            <li key={id}>
              <DocumentLink collection={conventions} id={id} title={title} />{' '}
              <span className="coop-dialog__aside">{say(MATRIX_TEXTS.period, { period: { from, until } })}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>{say(MATRIX_TEXTS.projects)}</h3>
      {cell.projects.length === 0 ? (
        <p>{say(MATRIX_TEXTS.noProject)}</p>
      ) : (
        <ul>
          {cell.projects.map(({ id, state, title }) => (
            <li key={id}>
              <DocumentLink collection={projects} id={id} title={title} /> <StateBadge state={state} />
            </li>
          ))}
        </ul>
      )}
      <button
        className="coop-button"
        onClick={() => {
          dialog.current?.close()
        }}
        type="button"
      >
        {say(MATRIX_TEXTS.close)}
      </button>
    </dialog>
  )
}

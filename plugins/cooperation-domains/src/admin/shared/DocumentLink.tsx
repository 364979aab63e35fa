'use client'

import type { ReactNode } from 'react'

import type { Text } from '../../rules/ruleTypes.js'

import { usePlaces } from './usePlaces.js'
import { useSay } from './useSay.js'

import './hidden.css'

const NEW_TAB: Text = { en: '(new tab)', es: '(pestaña nueva)', fr: '(nouvel onglet)' }

type DocumentLinkProps = {
  collection: string
  id: string
  /** Leaves the page as it is, where something may be unsaved on it. */
  opensTab?: boolean
  title: string
}

/** The title of a document, leading to where it is edited. */
export const DocumentLink = ({ collection, id, opensTab = false, title }: DocumentLinkProps): ReactNode => {
  const say = useSay()
  const { edit } = usePlaces()
  if (!opensTab) return <a href={edit(collection, id)}>{title}</a>
  return (
    <a href={edit(collection, id)} rel="noreferrer" target="_blank">
      {title} <span className="coop-hidden">{say(NEW_TAB)}</span>
    </a>
  )
}

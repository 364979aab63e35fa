'use client'

import type { ReactNode } from 'react'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

import { usePlaces } from '../shared/usePlaces.js'
import { useSay } from '../shared/useSay.js'
import { MATRIX_TEXTS } from './matrixTexts.js'

import './CoverageNavLink.css'

/** Leads to the matrix, drawn as the menu’s own links are. */
export const CoverageNavLink = (): ReactNode => {
  const say = useSay()
  const { page } = usePlaces()
  const href = page('/couverture')
  const isHere = usePathname() === href
  return (
    <Link
      {...(isHere && { 'aria-current': 'page' })}
      className="nav__link coop-nav"
      href={href}
      id="nav-couverture"
      prefetch={false}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{say(MATRIX_TEXTS.title)}</span>
    </Link>
  )
}

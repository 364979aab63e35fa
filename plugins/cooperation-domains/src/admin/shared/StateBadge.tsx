'use client'

import type { ReactNode } from 'react'

import type { ShownState } from './stateTexts.js'

import { StateIcon } from './StateIcon.js'
import { STATE_TEXTS, STATE_TONES } from './stateTexts.js'
import { useSay } from './useSay.js'

import './StateBadge.css'

/** A state by icon, colour and word. */
export const StateBadge = ({ state }: { state: ShownState }): ReactNode => {
  const say = useSay()
  return (
    <span className={`coop-state coop-state--${STATE_TONES[state]}`}>
      <StateIcon state={state} />
      {say(STATE_TEXTS[state])}
    </span>
  )
}

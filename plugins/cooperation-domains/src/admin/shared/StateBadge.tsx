'use client'

import type { ReactNode } from 'react'

import { Badge } from './Badge.js'
import { type ShownState, STATE_TEXTS, STATE_TONES } from './stateTexts.js'
import { useSay } from './useSay.js'

/** A state by icon, colour and word. */
export const StateBadge = ({ state }: { state: ShownState }): ReactNode => {
  const say = useSay()
  return (
    <Badge icon={state} tone={STATE_TONES[state]}>
      {say(STATE_TEXTS[state])}
    </Badge>
  )
}

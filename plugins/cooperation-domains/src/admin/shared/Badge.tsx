import type { ReactNode } from 'react'

import type { ShownState, Tone } from './stateTexts.js'

import { StateIcon } from './StateIcon.js'

import './Badge.css'

type BadgeProps = { children: string; icon: ShownState; tone: Tone }

/** A word with an icon and a colour, each of which says it alone. */
export const Badge = ({ children, icon, tone }: BadgeProps): ReactNode => (
  <span className={`coop-state coop-state--${tone}`}>
    <StateIcon state={icon} />
    {children}
  </span>
)

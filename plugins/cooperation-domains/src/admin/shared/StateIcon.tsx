import type { ReactNode } from 'react'

import type { ShownState } from './stateTexts.js'

/** One drawing a state, so that it is told without colour; in a square of 16. */
const DRAWINGS: Record<ShownState, string> = {
  covered: 'M3 8.5l3.2 3.2L13 5',
  exempt: 'M3 8h10',
  expired: 'M5 3h6M5 13h6M5.5 3c0 3 5 3 5 10M10.5 3c0 3-5 3-5 10',
  expiring: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M8 5v3.2l2.2 1.6',
  lost: 'M8 2l6.2 11.5H1.8zM8 6.5v3M8 11.3v.4',
  missing: 'M4 4l8 8M12 4l-8 8',
  none: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11',
  upcoming: 'M2.5 8h10M9 4.5L12.5 8L9 11.5',
  waived: 'M8 2l5 2v4c0 3-2 5-5 6c-3-1-5-3-5-6V4z',
}

/** Decoration: the word stands beside it. */
export const StateIcon = ({ state }: { state: ShownState }): ReactNode => (
  <svg
    aria-hidden
    fill="none"
    height="16"
    stroke="currentColor"
    strokeLinecap="round"
    strokeLinejoin="round"
    strokeWidth="1.8"
    viewBox="0 0 16 16"
    width="16"
  >
    <path d={DRAWINGS[state]} />
  </svg>
)

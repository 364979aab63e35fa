import type { ReactNode } from 'react'

import type { Severity } from '../../rules/ruleTypes.js'

const DRAWINGS: Record<Severity, string> = {
  block: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12M4 12L12 4',
  information: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12M8 7.5v3.5M8 4.8v.4',
  warning: 'M8 2l6.2 11.5H1.8zM8 6.5v3M8 11.3v.4',
}

/** Decoration: the word stands beside it. */
export const SeverityIcon = ({ severity }: { severity: Severity }): ReactNode => (
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
    <path d={DRAWINGS[severity]} />
  </svg>
)

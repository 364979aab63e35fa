import type { ReactNode } from 'react'

/** The two rings in a square; stands before the breadcrumbs and leads to the dashboard. */
export const Icon = (): ReactNode => (
  <svg fill="none" height="100%" role="img" strokeWidth="3" viewBox="0 0 30 30" width="100%">
    <title>Jumelage</title>
    <circle cx="10.5" cy="15" r="7.5" stroke="#0f6b85" />
    <circle cx="19.5" cy="15" r="7.5" stroke="#d9822b" />
    <path d="M12.5 7.8A7.5 7.5 0 0 1 18 15" stroke="#0f6b85" />
  </svg>
)

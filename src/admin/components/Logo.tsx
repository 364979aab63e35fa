import type { ReactNode } from 'react'

/** Two linked rings, the sign of a twinning, above the login form. */
export const Logo = (): ReactNode => (
  <div style={{ alignItems: 'center', display: 'flex', flexDirection: 'column', gap: '0.75rem' }}>
    <svg aria-hidden fill="none" height={56} strokeWidth="4" viewBox="0 0 40 24">
      <circle cx="14" cy="12" r="9" stroke="#0f6b85" />
      <circle cx="26" cy="12" r="9" stroke="#d9822b" />
      <path d="M17.8 3.85A9 9 0 0 1 23 12" stroke="#0f6b85" />
    </svg>
    <span style={{ fontSize: '2rem', fontWeight: 600, lineHeight: 1.2 }}>Jumelage</span>
  </div>
)

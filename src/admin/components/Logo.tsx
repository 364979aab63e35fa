import { Mark } from './Mark.js'

/** Shown above the login form. */
export const Logo = () => (
  <div style={{ alignItems: 'center', display: 'flex', flexDirection: 'column', gap: '0.75rem' }}>
    <Mark height={56} />
    <span style={{ fontSize: '2rem', fontWeight: 600, lineHeight: 1.2 }}>Jumelage</span>
  </div>
)

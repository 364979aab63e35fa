type MarkProps = { height: number; title?: string }

/** Two linked rings, the sign of a twinning. */
export const Mark = ({ height, title }: MarkProps) => (
  <svg aria-hidden={title ? undefined : true} fill="none" height={height} role="img" strokeWidth="4" viewBox="0 0 40 24">
    {title && <title>{title}</title>}
    <circle cx="14" cy="12" r="9" stroke="#0f6b85" />
    <circle cx="26" cy="12" r="9" stroke="#d9822b" />
    <path d="M17.8 3.85A9 9 0 0 1 23 12" stroke="#0f6b85" />
  </svg>
)

const DECIMAL = /^(-?)(\d{1,18})(?:\.(\d{1,2})0*)?$/

/** A number or a decimal text in hundredths, exactly; null where it has more than two decimals or is no plain number. */
export const hundredthsOf = (value: number | string): bigint | null => {
  const match = DECIMAL.exec(String(value).trim())
  if (!match) return null
  const [, sign, units = '0', decimals = ''] = match
  const hundredths = BigInt(units) * 100n + BigInt(decimals.padEnd(2, '0'))
  return sign === '-' ? -hundredths : hundredths
}

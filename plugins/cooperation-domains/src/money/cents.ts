import { hundredthsOf } from './hundredths.js'

/** Money in hundredths of its currency. A `bigint`, so that no sum and no product is ever rounded. */
export type Cents = bigint

/** Money as the model stores it, in units of its currency: a number, or a decimal text. */
export type Amount = number | string

/** @throws RangeError where the amount has more than two decimals, or is no plain number */
export const toCents = (amount: Amount): Cents => {
  const cents = hundredthsOf(amount)
  if (cents === null)
    throw new RangeError(`"${amount}" is no amount of money: write a number with at most two decimals.`)
  return cents
}

/** As `toCents`; null for an amount that is missing or that it would refuse. */
export const centsOf = (amount: Amount | null): Cents | null => (amount === null ? null : hundredthsOf(amount))

export const sumCents = (amounts: Iterable<Cents>): Cents => {
  let sum = 0n
  for (const cents of amounts) sum += cents
  return sum
}

/** Whether a sum is at most one hundredth of the resources. */
export const isWithinOnePercent = ({ resources, sum }: { resources: Cents; sum: Cents }): boolean =>
  100n * sum <= resources

/** `1234.50` for 123450 cents. */
export const textOfCents = (cents: Cents): string => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

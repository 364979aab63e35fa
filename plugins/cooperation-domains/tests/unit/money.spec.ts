import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { centsOf, isWithinOnePercent, sumCents, textOfCents, toCents } from '../../src/money/cents.js'
import { hundredthsOf } from '../../src/money/hundredths.js'

describe('amounts in cents', () => {
  it.each([
    [0, 0n],
    [-0, 0n],
    [0.1, 10n],
    [1.15, 115n],
    [4.35, 435n],
    [1234.5, 123450n],
    [-12.34, -1234n],
    [1e12, 100_000_000_000_000n],
    [999_999_999_999.99, 99_999_999_999_999n],
    ['1234.5', 123450n],
    [' 7 ', 700n],
    ['2.500', 250n],
    ['123456789012345678.99', 12345678901234567899n],
  ])('should be exact: %s', (amount, cents) => {
    expect(toCents(amount)).toBe(cents)
  })

  it.each([0.001, 10.005, 0.1 + 0.2, NaN, Infinity, 1e21, 1e-7, '', 'x', '1,5', '1.', '.5', '1e3', '0x10', '1 000'])(
    'should refuse %s',
    (amount) => {
      expect(() => toCents(amount)).toThrow('write a number with at most two decimals')
      expect(centsOf(amount)).toBe(null)
    },
  )

  it('should be null for no amount', () => {
    expect(centsOf(null)).toBe(null)
  })

  it('should come back from any whole number of cents, through a number and a text', () => {
    fc.assert(
      fc.property(fc.integer({ max: 100_000_000_000_000, min: 0 }), (cents) => {
        expect(toCents(cents / 100)).toBe(BigInt(cents))
        expect(toCents(textOfCents(BigInt(cents)))).toBe(BigInt(cents))
        expect(toCents(textOfCents(-BigInt(cents)))).toBe(-BigInt(cents))
      }),
    )
  })

  it('should add up without a rest', () => {
    expect(sumCents([0.1, 0.2, 0.7].map(toCents))).toBe(100n)
    expect(sumCents([])).toBe(0n)
  })

  it('should compare with 1 % to the cent', () => {
    const resources = toCents(999.99)
    expect(isWithinOnePercent({ resources, sum: toCents(9.99) })).toBe(true)
    expect(isWithinOnePercent({ resources, sum: toCents(10) })).toBe(false)
    expect(isWithinOnePercent({ resources: 0n, sum: 0n })).toBe(true)
    expect(isWithinOnePercent({ resources: toCents(1e12), sum: toCents('10000000000.01') })).toBe(false)
  })

  it('should take shares in hundredths', () => {
    const total = (...shares: number[]) => shares.reduce((sum, share) => sum + (hundredthsOf(share) ?? 0n), 0n)
    expect(total(33.34, 33.33, 33.33)).toBe(10_000n)
    expect(total(33, 33, 33)).toBe(9900n)
    expect(hundredthsOf(33.333)).toBe(null)
  })
})

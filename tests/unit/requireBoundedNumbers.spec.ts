import { describe, expect, it } from 'vitest'

import { requireBoundedNumbers } from '../../src/integrity/requireBoundedNumbers.js'

describe('the bounds of numbers', () => {
  it('should be stated, wherever the field stands, or the start stops', () => {
    const config = (field: object) =>
      ({
        collections: [
          { fields: [{ fields: [{ fields: [field], name: 'rows', type: 'array' }], type: 'row' }], slug: 'things' },
        ],
      }) as never
    expect(() => requireBoundedNumbers(config({ name: 'size', type: 'number' }))).toThrow('things (rows.size)')
    expect(() => requireBoundedNumbers(config({ max: 2 ** 60, min: 0, name: 'size', type: 'number' }))).toThrow(
      'things (rows.size)',
    )
    expect(() => requireBoundedNumbers(config({ max: 10, min: 0, name: 'size', type: 'number' }))).not.toThrow()
  })
})

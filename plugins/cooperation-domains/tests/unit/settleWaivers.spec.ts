import { describe, expect, it } from 'vitest'

import { settleWaivers } from '../../src/hooks/settleWaivers.js'

const stored = [
  {
    expiresOn: '2027-06-30T12:00:00.000Z',
    grantedBy: 'Camille (fictif)',
    grantedOn: '2027-01-01T12:00:00.000Z',
    id: 'a',
    reason: 'Convention en cours de signature (fictif)',
    rule: 'R1',
  },
  { expiresOn: null, grantedBy: 'Camille (fictif)', grantedOn: null, id: 'b', reason: null, rule: 'R4' },
]
const [first, second] = stored

describe('waivers that are sent back', () => {
  it.each([
    ['as they were read', stored],
    ['with days in their short form', [{ ...first, expiresOn: '2027-06-30', grantedOn: '2027-01-01' }, second]],
    ['with unset values left out', [first, { id: 'b', rule: 'R4' }]],
    ['in another order', [second, first]],
    ['without ids', stored.map(({ id: _id, ...row }) => row)],
    ['under another name', stored.map((row) => ({ ...row, grantedBy: 'Quelqu’un d’autre' }))],
  ])('should be the same %s, and keep their authors and ids', (_how, sent) => {
    const { isChanged, rows } = settleWaivers({ author: 'Dominique (fictif)', sent, stored })
    expect(isChanged).toBe(false)
    expect(rows.map(({ grantedBy }) => grantedBy)).toEqual(['Camille (fictif)', 'Camille (fictif)'])
    expect(rows.map(({ id }) => id).toSorted()).toEqual(['a', 'b'])
  })

  it.each([
    ['one is missing', [first], ['Camille (fictif)']],
    ['none is left', [], []],
    [
      'one is added',
      [...stored, { grantedBy: 'Quelqu’un', rule: 'R6' }],
      ['Camille (fictif)', 'Camille (fictif)', 'Dominique (fictif)'],
    ],
    ['one lasts longer', [{ ...first, expiresOn: '2028-01-01' }, second], ['Dominique (fictif)', 'Camille (fictif)']],
    ['one lifts another rule', [first, { ...second, rule: 'R5' }], ['Camille (fictif)', 'Dominique (fictif)']],
    ['one comes twice instead of another', [first, first], ['Camille (fictif)', 'Camille (fictif)']],
  ])('should be others when %s, signed by who saves', (_how, sent, authors) => {
    const { isChanged, rows } = settleWaivers({ author: 'Dominique (fictif)', sent, stored })
    expect(isChanged).toBe(true)
    expect(rows.map(({ grantedBy }) => grantedBy)).toEqual(authors)
  })

  it('should take a second row that says the same for a new one', () => {
    const { id: _id, ...copy } = stored[0] ?? {}
    const { rows } = settleWaivers({ author: 'Dominique (fictif)', sent: [copy, copy], stored: [first] })
    expect(rows.map(({ grantedBy, id }) => [grantedBy, id])).toEqual([
      ['Camille (fictif)', 'a'],
      ['Dominique (fictif)', undefined],
    ])
  })
})

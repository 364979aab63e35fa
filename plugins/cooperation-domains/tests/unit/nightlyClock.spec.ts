import { afterEach, describe, expect, it } from 'vitest'

import { sameClockIn } from '../../src/nightly/sameClockIn.js'

const own = process.env.TZ
afterEach(() => {
  process.env.TZ = own
})

describe('sameClockIn', () => {
  it.each([
    ['UTC', 'America/Martinique', '2027-01-10T03:15:00Z', '2027-01-10T07:15:00.000Z'],
    ['UTC', 'Europe/Paris', '2027-01-10T03:15:00Z', '2027-01-10T02:15:00.000Z'],
    ['UTC', 'Europe/Paris', '2027-07-10T03:15:00Z', '2027-07-10T01:15:00.000Z'],
    ['UTC', 'Pacific/Auckland', '2027-01-10T03:15:00Z', '2027-01-09T14:15:00.000Z'],
    // The nights in which summer time begins and ends.
    ['UTC', 'Europe/Paris', '2027-03-28T03:15:00Z', '2027-03-28T01:15:00.000Z'],
    ['UTC', 'Europe/Paris', '2027-10-31T03:15:00Z', '2027-10-31T02:15:00.000Z'],
    ['Europe/Paris', 'Europe/Paris', '2027-07-10T01:15:00Z', '2027-07-10T01:15:00.000Z'],
    ['Europe/Paris', 'America/Martinique', '2027-07-10T01:15:00Z', '2027-07-10T07:15:00.000Z'],
  ])('should turn the hour of %s into that of %s (%s)', (here, there, moment, result) => {
    process.env.TZ = here
    expect(sameClockIn(there, new Date(moment)).toISOString()).toBe(result)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  addDays,
  addMonths,
  dayAfter,
  dayBefore,
  daysBetween,
  intersectSpans,
  lastDayOfMonths,
  normaliseSpans,
  type Span,
  spanOn,
  subtractSpans,
} from '../../src/coverage/index.js'

const anyDay = fc.integer({ max: 109_938, min: 0 }).map((count) => addDays('1900-01-01', count))

describe('days', () => {
  it.each([
    ['2012-02-28', 1, '2012-02-29'],
    ['2013-02-28', 1, '2013-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2100-03-01', -1, '2100-02-28'],
    ['2012-12-31', 1, '2013-01-01'],
    ['2012-07-14', 90, '2012-10-12'],
    ['2012-07-14', 0, '2012-07-14'],
    ['9999-12-31', 1, '9999-12-31'],
  ])('should be counted: %s and %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected)
  })

  it.each([
    ['2012-01-31', 1, '2012-02-29'],
    ['2013-01-31', 1, '2013-02-28'],
    ['2013-01-28', 1, '2013-02-28'],
    ['2012-02-29', 12, '2013-02-28'],
    ['2012-12-15', 1, '2013-01-15'],
    ['2012-03-31', -1, '2012-02-29'],
    ['2012-01-15', -1, '2011-12-15'],
    ['2012-08-31', 0, '2012-08-31'],
  ])('should be the same day of another month, or its last: %s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it.each([
    ['2012-07-01', 6, '2012-12-31'],
    ['2013-03-01', 36, '2016-02-29'],
    ['2012-01-15', 1, '2012-02-14'],
    ['2013-01-29', 1, '2013-02-28'],
    ['2013-01-30', 1, '2013-02-28'],
    ['2013-01-31', 1, '2013-02-28'],
    ['2013-02-01', 1, '2013-02-28'],
    ['2012-01-31', 1, '2012-02-29'],
    ['2012-08-31', 6, '2013-02-28'],
    ['2012-03-31', 1, '2012-04-30'],
  ])('should fill months: from %s, %i months end on %s', (day, months, expected) => {
    expect(lastDayOfMonths(day, months)).toBe(expected)
  })

  it('should go there and back, and compare as text, from 1900 to 2200', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ max: 4000, min: 1 }), (day, count) => {
        const later = addDays(day, count)
        expect(later > day).toBe(true)
        expect(addDays(later, -count)).toBe(day)
        expect(daysBetween(day, later)).toBe(count)
        expect(daysBetween(later, day)).toBe(-count)
        expect(dayBefore(dayAfter(day))).toBe(day)
      }),
    )
  })

  it('should never end months sooner for beginning them later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ max: 40, min: 1 }), (day, months) => {
        expect(lastDayOfMonths(dayAfter(day), months) >= lastDayOfMonths(day, months)).toBe(true)
        expect(daysBetween(lastDayOfMonths(day, months), addMonths(day, months))).toBeLessThanOrEqual(1)
      }),
    )
  })
})

const span = (from: string, until: string | null): Span => ({
  from: `2012-01-${from}`,
  until: until && `2012-01-${until}`,
})

describe('spans', () => {
  it.each([
    ['in order', [span('10', '12'), span('01', '03')], [span('01', '03'), span('10', '12')]],
    ['overlapping', [span('01', '05'), span('04', '09')], [span('01', '09')]],
    ['one within another', [span('01', '09'), span('02', '03')], [span('01', '09')]],
    ['adjoining', [span('01', '05'), span('06', '09')], [span('01', '09')]],
    ['a day apart', [span('01', '05'), span('07', '09')], [span('01', '05'), span('07', '09')]],
    ['without an end', [span('01', null), span('03', '04')], [span('01', null)]],
    ['adjoining one without an end', [span('01', '02'), span('03', null)], [span('01', null)]],
    ['empty', [span('05', '04')], []],
    ['of the same start', [span('01', '02'), span('01', '04')], [span('01', '04')]],
  ])('should be normalised: %s', (_, given, expected) => {
    expect(normaliseSpans(given)).toEqual(expected)
  })

  it.each([
    ['common days', [span('01', '09')], [span('05', '12')], [span('05', '09')]],
    ['one common day', [span('01', '05')], [span('05', null)], [span('05', '05')]],
    ['none', [span('01', '04')], [span('05', null)], []],
    ['no end', [span('01', null)], [span('05', null)], [span('05', null)]],
    ['several', [span('01', '04'), span('08', null)], [span('03', '09')], [span('03', '04'), span('08', '09')]],
  ])('should intersect: %s', (_, left, right, expected) => {
    expect(intersectSpans(left, right)).toEqual(expected)
    expect(intersectSpans(right, left)).toEqual(expected)
  })

  it.each([
    ['the middle', [span('01', '09')], [span('04', '05')], [span('01', '03'), span('06', '09')]],
    ['the start', [span('01', '09')], [span('01', '05')], [span('06', '09')]],
    ['the end', [span('01', null)], [span('05', null)], [span('01', '04')]],
    ['the middle of what has no end', [span('01', null)], [span('05', '06')], [span('01', '04'), span('07', null)]],
    ['all', [span('02', '09')], [span('01', null)], []],
    ['nothing', [span('01', '03')], [span('04', '09')], [span('01', '03')]],
    [
      'two',
      [span('01', '09')],
      [span('07', '08'), span('02', '03')],
      [span('01', '01'), span('04', '06'), span('09', '09')],
    ],
  ])('should lose %s', (_, given, removed, expected) => {
    expect(subtractSpans(given, removed)).toEqual(expected)
  })

  it('should be found by a day within, the first and the last included', () => {
    const spans = [span('02', '04'), span('08', null)]
    const found = ['01', '02', '04', '05', '08', '31'].map((day) => spanOn(spans, `2012-01-${day}`)?.from.slice(8))
    expect(found).toEqual([undefined, '02', '02', undefined, '08', '08'])
  })
})

import { describe, expect, it } from 'vitest'

import { toCalendarDay } from '../../src/calendar/toCalendarDay.js'
import { slugify } from '../../src/fields/hooks/slugify.js'

describe('a calendar day', () => {
  it.each([
    ['2010-11-30', '2010-11-30T12:00:00.000Z'],
    ['2010-11-30T23:30:00-04:00', '2010-11-30T12:00:00.000Z'],
    ['2010-11-30T00:00:00.000Z', '2010-11-30T12:00:00.000Z'],
    ['2016-02-29', '2016-02-29T12:00:00.000Z'],
  ])('should keep the day that %s names', (value, day) => {
    expect(toCalendarDay(value)).toBe(day)
  })

  it.each(['2015-02-29', '2010-13-01', '30/11/2010', 'demain', 20101130, null])(
    'should leave %j for validation to refuse',
    (value) => {
      expect(toCalendarDay(value)).toBe(value)
    },
  )
})

describe('a slug', () => {
  it.each([
    ['Été à Santiago', 'ete-a-santiago'],
    ['« 1, 2 Toits » — Solidaridad !', '1-2-toits-solidaridad'],
    ['Sœurs & cœurs', 'soeurs-coeurs'],
    ['Kreyòl ayisyen', 'kreyol-ayisyen'],
    ['…', ''],
  ])('should be made of %j', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })
})

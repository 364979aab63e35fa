import { describe, expect, it } from 'vitest'

import { ATLAS_THEMES } from '../../src/vocabulary/codes.js'
import { VOCABULARY } from '../../src/vocabulary/domains.js'
import { SDG_GOALS, SDG_TARGETS } from '../../src/vocabulary/sustainableDevelopment.js'

const valuesOf = (options: typeof SDG_GOALS): string[] =>
  options.map((option) => (typeof option === 'string' ? option : option.value))

describe('the vocabulary', () => {
  it('should hold 24 domains with codes of their own, a DAC code and a title in four languages', () => {
    expect(VOCABULARY).toHaveLength(24)
    expect(new Set(VOCABULARY.map(({ code }) => code)).size).toBe(24)
    for (const { code, dacCode, title } of VOCABULARY) {
      expect(code).toMatch(/^[A-Z]{4}$/)
      expect(dacCode).toMatch(/^\d{5}$/)
      expect(Object.values(title).every((text) => text.trim() !== '')).toBe(true)
    }
  })

  it('should place every theme of the Atlas', () => {
    expect(new Set(VOCABULARY.map(({ atlasTheme }) => atlasTheme))).toEqual(new Set(valuesOf(ATLAS_THEMES)))
  })

  it('should name only goals and targets of the 2030 Agenda, each target under a goal of its domain', () => {
    expect(valuesOf(SDG_GOALS)).toHaveLength(17)
    expect(valuesOf(SDG_TARGETS)).toHaveLength(169)
    for (const { sdgGoals, sdgTargets } of VOCABULARY) {
      expect(valuesOf(SDG_GOALS)).toEqual(expect.arrayContaining(sdgGoals))
      expect(valuesOf(SDG_TARGETS)).toEqual(expect.arrayContaining(sdgTargets))
      for (const target of sdgTargets) expect(sdgGoals).toContain(target.split('.')[0])
    }
  })
})

import { readFile } from 'node:fs/promises'

import type { Option } from 'payload'

import { describe, expect, it } from 'vitest'

import { ATLAS_THEMES, ONE_PERCENT_SCHEMES } from '../../src/vocabulary/codes.js'
import { VOCABULARY } from '../../src/vocabulary/domains.js'
import { FUNDING_MECHANISMS, SERVICE_KINDS } from '../../src/vocabulary/funding.js'
import { LEGAL_BASES } from '../../src/vocabulary/legalBases.js'
import { ORGANISATION_TYPES } from '../../src/vocabulary/organisationTypes.js'
import { COOPERATION_RULES, RULE_OPTIONS, SEVERITY_OPTIONS, WAIVER_OPTIONS } from '../../src/vocabulary/rules.js'
import { SDG_GOALS, SDG_TARGETS } from '../../src/vocabulary/sustainableDevelopment.js'

const valuesOf = (options: Option[]): string[] =>
  options.map((option) => (typeof option === 'string' ? option : option.value))

const readCodes = async (file: string): Promise<string[]> =>
  (await readFile(new URL(`../data/${file}`, import.meta.url), 'utf8')).trim().split(/\s+/)

describe('the vocabulary', () => {
  it('should hold 24 domains with codes of their own and a title in four languages', () => {
    expect(VOCABULARY).toHaveLength(24)
    expect(new Set(VOCABULARY.map(({ code }) => code)).size).toBe(24)
    for (const { code, title } of VOCABULARY) {
      expect(code).toMatch(/^[A-Z]{4}$/)
      expect(Object.values(title).every((text) => text.trim() !== '')).toBe(true)
    }
  })

  it('should give each domain an active purpose code of the DAC', async () => {
    const valid = await readCodes('dac-purpose-codes.txt')
    expect(valid).toHaveLength(295)
    expect(VOCABULARY.filter(({ dacCode }) => !valid.includes(dacCode))).toEqual([])
  })

  it('should place every theme of the Atlas', () => {
    expect(new Set(VOCABULARY.map(({ atlasTheme }) => atlasTheme))).toEqual(new Set(valuesOf(ATLAS_THEMES)))
  })

  it('should offer the goals and targets of the 2030 Agenda, all of them and no others', async () => {
    expect(valuesOf(SDG_GOALS)).toEqual(Array.from({ length: 17 }, (_, index) => String(index + 1)))
    expect(valuesOf(SDG_TARGETS).toSorted()).toEqual((await readCodes('sdg-targets.txt')).toSorted())
  })

  it('should give each domain goals and targets that exist, each target under a goal of the domain', async () => {
    const targets = await readCodes('sdg-targets.txt')
    for (const { sdgGoals, sdgTargets } of VOCABULARY) {
      expect(valuesOf(SDG_GOALS)).toEqual(expect.arrayContaining(sdgGoals))
      expect(targets).toEqual(expect.arrayContaining(sdgTargets))
      for (const target of sdgTargets) expect(sdgGoals).toContain(target.split('.')[0])
    }
  })

  it('should word every choice in the three languages of the panel, none twice', () => {
    const lists = {
      FUNDING_MECHANISMS,
      LEGAL_BASES,
      ONE_PERCENT_SCHEMES,
      ORGANISATION_TYPES,
      RULE_OPTIONS,
      SERVICE_KINDS,
      SEVERITY_OPTIONS,
      WAIVER_OPTIONS,
    }
    for (const [name, options] of Object.entries<Option[]>(lists)) {
      expect(new Set(valuesOf(options)).size, name).toBe(options.length)
      for (const language of ['en', 'es', 'fr']) {
        const labels = options.map((option) => (option as { label: Record<string, string> }).label[language])
        expect(new Set(labels.filter(Boolean)).size, `${name} in ${language}`).toBe(options.length)
      }
    }
    expect(COOPERATION_RULES).toHaveLength(15)
  })
})

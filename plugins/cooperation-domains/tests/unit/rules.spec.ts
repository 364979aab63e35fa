import { describe, expect, it } from 'vitest'

import { RULES } from '../../src/rules/index.js'
import { ALL_FINDINGS, findingsOf, TABLES } from './rulesCases/tables.js'

describe.each(TABLES)('$id', ({ cases, id }) => {
  it.each(cases)('should judge: $title', (one) => {
    const findings = findingsOf(id, one)
    expect(findings.map(({ messageKey, path, severity }) => `${severity} ${messageKey} ${path}`)).toEqual(one.expected)
    for (const { code, messageKey } of findings) {
      expect(code).toBe(messageKey.startsWith('COOP_') ? messageKey : `COOP_${id}`)
    }
  })
})

describe('the tables', () => {
  it('should be there for every rule, and show each of its findings at its default severity', () => {
    expect(TABLES.map(({ id }) => id).sort()).toEqual(RULES.map(({ id }) => id).sort())
    const shown = new Set(ALL_FINDINGS.map(({ messageKey, severity }) => `${severity} ${messageKey}`))
    for (const { findings, id } of RULES) {
      for (const [key, { code, severity }] of Object.entries(findings)) {
        expect(shown, `${id}.${key}`).toContain(`${severity} ${code ?? `${id}.${key}`}`)
      }
    }
  })

  it('should hold for each rule a pass, a finding, another severity and the rule switched off', () => {
    for (const { cases, id } of TABLES) {
      const settings = cases.map(({ options }) => options?.[id])
      expect(
        cases.some(({ expected }) => expected.length === 0),
        id,
      ).toBe(true)
      expect(
        settings.some((setting) => setting && setting.severity),
        id,
      ).toBe(true)
      expect(
        settings.some((setting) => setting === false || setting?.enabled === false),
        id,
      ).toBe(true)
    }
  })
})

describe('a finding', () => {
  it('should name the partner and the domain of its pair, by id and by name', () => {
    const missing = ALL_FINDINGS.find(
      ({ messageKey, partner }) => messageKey === 'R1.missing' && partner === 'carrefour',
    )
    expect(missing).toMatchObject({
      code: 'COOP_R1',
      domain: 'educ',
      params: { domain: 'Domaine educ', partner: 'Carrefour' },
      partner: 'carrefour',
    })
  })

  it('should survive JSON', () => {
    expect(JSON.parse(JSON.stringify(ALL_FINDINGS))).toEqual(ALL_FINDINGS)
  })

  it('should come from facts that the rules leave as they were', () => {
    const before = JSON.stringify(TABLES)
    for (const { cases, id } of TABLES) for (const one of cases) findingsOf(id, one)
    expect(JSON.stringify(TABLES)).toBe(before)
  })
})

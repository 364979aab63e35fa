import { describe, expect, it } from 'vitest'

import { globalProblems, resolveRules, RULES, RuleSettingsError, settingProblems } from '../../src/rules/index.js'
import { bindFrenchSpaces } from '../../src/translations/bindFrenchSpaces.js'

const resolved = (id: string, args: Parameters<typeof resolveRules>[0] = {}) => {
  const found = resolveRules(args).find(({ rule }) => rule.id === id)
  if (!found) throw new Error(`no rule ${id}`)
  return found
}

describe('the settings of the rules', () => {
  it('should be the defaults where nothing is set', () => {
    for (const { isOn, parameters, rule, severities } of resolveRules()) {
      expect(isOn).toBe(true)
      expect(severities).toEqual(
        Object.fromEntries(Object.entries(rule.findings).map(([key, { severity }]) => [key, severity])),
      )
      expect(parameters).toEqual(
        Object.fromEntries(Object.entries(rule.parameters).map(([name, parameter]) => [name, parameter.default])),
      )
    }
    expect(resolveRules({ global: null, options: null })).toEqual(resolveRules())
    expect(resolveRules({ global: { parameters: { maxTargets: null }, rules: [] }, options: {} })).toEqual(
      resolveRules(),
    )
  })

  it('should stay as they are where a severity is set to its default, but for what is graver', () => {
    for (const { defaultSeverity, id } of RULES) {
      const set = resolved(id, { options: { [id]: { severity: defaultSeverity } } }).severities
      for (const [key, severity] of Object.entries(resolved(id).severities)) {
        expect(set[key], `${id}.${key}`).toBe(
          severity === 'block' && defaultSeverity === 'warning' && set[key] !== 'block' ? 'warning' : severity,
        )
      }
    }
    expect(resolved('R12', { options: { R12: { severity: 'warning' } } }).severities).toMatchObject({
      goal: 'warning',
      suggestions: 'information',
      target: 'warning',
    })
  })

  it('should let the global document go before the options, field by field', () => {
    const options = { R12: { parameters: { maxTargets: 3 }, severity: 'block' as const }, R13: false as const }
    const fromOptions = resolved('R12', { options })
    expect([fromOptions.parameters, fromOptions.severities.goal]).toEqual([{ maxTargets: 3 }, 'block'])
    const global = { parameters: { maxTargets: 5 }, rules: [{ enabled: true, id: 'row', rule: 'R13' as const }] }
    const both = resolved('R12', { global, options })
    expect([both.parameters, both.severities.goal]).toEqual([{ maxTargets: 5 }, 'block'])
    expect(resolved('R13', { options }).isOn).toBe(false)
    expect(resolved('R13', { global, options }).isOn).toBe(true)
    const off = { rules: [{ enabled: false, rule: 'R12' as const, severity: null }] }
    expect(resolved('R12', { global: off, options }).severities.goal).toBe(null)
  })

  it('should let the parameters of a row go before those of the whole document', () => {
    const rules = [{ parameters: { maxTargets: 7 }, rule: 'R12' as const }]
    expect(resolved('R12', { global: { parameters: { maxTargets: 5 }, rules } }).parameters).toEqual({ maxTargets: 7 })
  })

  it('should give every parameter a name of its own, a default that fits and a word on what it is', () => {
    const names = RULES.flatMap(({ parameters }) => Object.keys(parameters))
    expect(new Set(names).size).toBe(names.length)
    for (const { id, parameters } of RULES) {
      const defaults = Object.fromEntries(Object.entries(parameters).map(([name, own]) => [name, own.default]))
      expect(settingProblems({ [id]: { parameters: defaults } })).toEqual([])
      for (const { doc } of Object.values(parameters)) expect(Object.values(doc).every(Boolean)).toBe(true)
    }
  })
})

describe('a setting that cannot be followed', () => {
  it.each([
    [{ R16: false }, 'rules.R16', 'there is no rule "R16": use one of R1, R2,'],
    [{ R1: true }, 'rules.R1', 'write false to switch the rule off, or an object'],
    [{ R1: { enabled: 'no' } }, 'rules.R1', 'write false to switch the rule off'],
    [{ R1: { severty: 'block' } }, 'rules.R1', 'an object with enabled, severity and parameters'],
    [
      { R1: { severity: 'error' } },
      'rules.R1.severity',
      '"error" is no severity: use one of block, warning, information',
    ],
    [{ R1: { parameters: { days: 1 } } }, 'rules.R1.parameters.days', 'no parameter "days"; it has: –'],
    [{ R12: { parameters: { max: 1 } } }, 'rules.R12.parameters.max', 'no parameter "max"; it has: maxTargets'],
    [{ R12: { parameters: { toString: 1 } } }, 'rules.R12.parameters.toString', 'no parameter "toString"'],
    [
      { R12: { parameters: { maxTargets: 1.5 } } },
      'rules.R12.parameters.maxTargets',
      '1.5 does not fit: write a whole',
    ],
    [{ R12: { parameters: { maxTargets: 170 } } }, 'rules.R12.parameters.maxTargets', 'a whole number, 0–169'],
    [{ R12: { parameters: [] } }, 'rules.R12.parameters', 'write false'],
    [{ R11: { parameters: { grantThreshold: 0.001 } } }, 'rules.R11.parameters.grantThreshold', 'at most two decimals'],
    [{ R14: { parameters: { odaCountries: ['Haïti'] } } }, 'rules.R14.parameters.odaCountries', 'such as ["HT"]'],
    [{ R14: { parameters: { odaCountries: ['HT', 'HT'] } } }, 'rules.R14.parameters.odaCountries', 'nothing twice'],
    [{ R14: { parameters: { odaOverdueFrom: '02-30' } } }, 'rules.R14.parameters.odaOverdueFrom', 'a day as MM-DD'],
    [[], 'rules', 'write false'],
  ])('should be refused with the mend: %j', (options, path, mend) => {
    expect(() => resolveRules({ options: options as never })).toThrow(RuleSettingsError)
    expect(() => resolveRules({ options: options as never })).toThrow(`[cooperation-domains] ${path}: `)
    expect(() => resolveRules({ options: options as never })).toThrow(mend)
    for (const { message } of settingProblems(options)) {
      for (const text of Object.values(message)) expect(text.trim()).not.toBe('')
      expect(bindFrenchSpaces(message.fr)).not.toMatch(/ [:;!?»]|« /)
    }
  })

  it.each([
    [{ rules: [{ rule: 'R1' }, { rule: 'R1' }] }, 'rules.1.rule', 'rule R1 is set twice: keep one row.'],
    [{ rules: [{ rule: 'R99' }] }, 'rules.0', 'there is no rule "R99"'],
    [{ rules: [{ rule: 'R2', severity: 'grave' }] }, 'rules.0.severity', '"grave" is no severity'],
    [{ parameters: { maxDays: 1 } }, 'parameters.maxDays', 'has no parameter "maxDays"; it has: expiringDays'],
    [{ parameters: { expiringDays: -1 } }, 'parameters.expiringDays', '-1 does not fit: write a whole number, 0–3650'],
  ])('should be refused in the global document, at its field: %j', (document, path, mend) => {
    const [problem] = globalProblems(document as never)
    expect(problem).toMatchObject({ path })
    expect(problem?.message.en).toContain(mend)
    expect(() => resolveRules({ global: document as never })).toThrow(`cooperation-rules.${path}`)
  })
})

import { describe, expect, it } from 'vitest'

import type { RuleFinding } from '../../src/rules/index.js'

import { RULE_IDS, RULES } from '../../src/rules/index.js'
import { messageOfFinding } from '../../src/translations/messageOfFinding.js'
import { RULE_MESSAGES } from '../../src/translations/ruleMessages.js'
import { whyRule } from '../../src/translations/whyRule.js'
import { ALL_FINDINGS } from './rulesCases/tables.js'

const LANGUAGES = ['fr', 'es', 'en'] as const
const KEPT_ELSEWHERE = ['COOP_DOMAIN_CODE_FORMAT', 'COOP_DOMAIN_CODE_KEPT']

const placesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

const say = (messageKey: string, params: RuleFinding['params'], language = 'fr'): string =>
  messageOfFinding({ isWaived: false, messageKey, params, waivedUntil: null }, language)

describe('the messages of the rules', () => {
  it('should be there for every finding in three languages, with the same places, and for nothing else', () => {
    const keys = RULES.flatMap(({ findings, id }) =>
      Object.entries(findings).map(([key, { code }]) => code ?? `${id}.${key}`),
    )
    expect(Object.keys(RULE_MESSAGES).sort()).toEqual([...keys, ...KEPT_ELSEWHERE].sort())
    for (const [key, message] of Object.entries(RULE_MESSAGES)) {
      for (const language of LANGUAGES) expect(message[language].trim(), key).not.toBe('')
      expect(placesOf(message.es), key).toEqual(placesOf(message.fr))
      expect(placesOf(message.en), key).toEqual(placesOf(message.fr))
      expect(new Set([message.en, message.es, message.fr]).size, key).toBe(3)
    }
  })

  it.each(LANGUAGES)('should leave no place unfilled, in %s', (language) => {
    expect(ALL_FINDINGS.length).toBeGreaterThan(150)
    for (const finding of ALL_FINDINGS) {
      const text = messageOfFinding(finding, language)
      expect(text, finding.messageKey).not.toMatch(/[{}]|undefined|null|NaN|\[object/)
      expect(text, finding.messageKey).not.toBe(finding.messageKey)
    }
  })

  it('should tie French signs to the word before them', () => {
    for (const finding of ALL_FINDINGS) expect(messageOfFinding(finding, 'fr')).not.toMatch(/ [:;!?»%€]|« /)
  })

  it('should name partner, domain, days and the mend', () => {
    const params = { day: { day: '2026-01-01' }, domain: 'Santé', partner: 'Carrefour' }
    expect(say('R1.missing', params)).toMatch(
      /^Aucune convention en vigueur le 1er janvier 2026 ne couvre le domaine «\u00A0Santé\u00A0» avec Carrefour\. Pour publier, /,
    )
    expect(say('R1.missing', params, 'es')).toContain('en vigor el 1 de enero de 2026')
    expect(say('R1.missing', params, 'en')).toContain('in force on 1 January 2026')
    expect(say('R1.missing', params, 'ht')).toBe(say('R1.missing', params))
  })

  it('should write numbers as the language does', () => {
    expect(say('R13.weights', { total: { decimal: '99.00' } })).toContain('totalisent 99 au lieu de 100')
    expect(say('R13.weightDecimals', { value: { decimal: '33.333' } }, 'es')).toContain('Un peso de 33,333 tiene')
    expect(say('R10.inexact', { value: { decimal: 'dix' } }, 'en')).toContain('dix is no exact amount')
  })

  it('should write money exactly, however large', () => {
    const params = {
      convention: 'Accord',
      excess: { amount: '0.01', currency: 'EUR' },
      forecast: { amount: '1000000000000.00', currency: 'EUR' },
      sum: { amount: '1000000000000.01', currency: 'EUR' },
    }
    expect(say('R9.total', params).replace(/[\u00A0\u202F]/g, ' ')).toContain('1 000 000 000 000,01 €, soit 0,01 €')
    expect(say('R9.total', params, 'en')).toContain('€1,000,000,000,000.01, €0.01 more')
  })

  it('should list all that would lose its cover in one message', () => {
    const losses = [
      {
        pairs: [
          { domain: 'Culture', partner: 'Santiago' },
          { domain: 'Santé', partner: 'Carrefour' },
        ],
        project: 'A',
      },
      { pairs: [{ domain: 'Culture', partner: 'Santiago' }], project: 'B' },
    ]
    expect(say('R8.loss', { losses: { losses } }, 'en')).toContain(
      '“A” (Santiago – Culture, Carrefour – Santé); “B” (Santiago – Culture).',
    )
    expect(say('R8.loss', { losses: { losses } })).toContain('«\u00A0A\u00A0» (Santiago – Culture, Carrefour – Santé)')
  })

  it('should put in names as they are: nothing escaped, no place read in them', () => {
    const params = { day: { day: '2026-01-01' }, domain: '{partner}', partner: '<b>$& "x" {day}</b>' }
    expect(say('R1.missing', params, 'en')).toContain('covers the domain “{partner}” with <b>$& "x" {day}</b>.')
  })

  it('should say that a waiver is in force, and until when', () => {
    const finding = { isWaived: true, messageKey: 'R3.object', params: { convention: 'Accord' }, waivedUntil: null }
    expect(messageOfFinding(finding, 'fr')).toMatch(/ Une dérogation est en cours\.$/)
    expect(messageOfFinding({ ...finding, waivedUntil: '2026-12-31' }, 'es')).toMatch(
      / Hay una dispensa vigente hasta el 31 de diciembre de 2026\.$/,
    )
  })
})

describe('why a rule is there', () => {
  it.each(LANGUAGES)('should be told for each rule with its source, in %s', (language) => {
    for (const id of RULE_IDS) {
      const { source, title, why } = whyRule(id, language)
      for (const text of [source, title, why]) {
        expect(text.trim(), id).not.toBe('')
        if (language === 'fr') expect(text, id).not.toMatch(/ [:;!?»%€]|« /)
      }
    }
  })

  it('should name the article where there is one', () => {
    expect(whyRule('R5', 'fr').source).toBe('CGCT, art. L1115-5')
    expect(whyRule('R10', 'en').source).toBe('French local authorities code, art. L1115-1-1, L1115-2')
    expect(whyRule('R7', 'es').source).toBe('Práctica contractual')
  })
})

import { describe, expect, it } from 'vitest'

import type { CellAnswer } from '../../src/ask/answers.js'
import type { Standing } from '../../src/coverage/types.js'

import { standingSentence } from '../../src/admin/convention/standingSentence.js'
import { filterCells, filtersFrom, queryOf } from '../../src/admin/matrix/matrixFilters.js'
import { groupsOf } from '../../src/admin/matrix/matrixTable.js'
import { domainGroups, isFound } from '../../src/admin/picker/domainGroups.js'
import { coverageSummary } from '../../src/admin/project/coverageSummary.js'
import { toCSV } from '../../src/admin/shared/csv.js'
import type { Say } from '../../src/admin/shared/useSay.js'
import { fillMessage } from '../../src/translations/fillMessage.js'

const say: Say = (text, params = {}) => fillMessage(text, params, 'fr').replaceAll(/\s/g, ' ')

const cell = (partner: string, code: string, state: CellAnswer['state']): CellAnswer => ({
  conventions: [],
  domain: { code, title: code },
  partner: { id: partner, name: partner },
  projects: [],
  state,
  until: null,
})

describe('toCSV', () => {
  it.each([
    ['plain', 'plain'],
    ['=1+1', "'=1+1"],
    ['+33 1', "'+33 1"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['a;b', '"a;b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['="a;b"', '"\'=""a;b"""'],
  ])('should write %j as %s', (value, written) => {
    expect(toCSV([['a', value]])).toBe(`\uFEFFa;${written}\r\n`)
  })
})

describe('the filters of the matrix', () => {
  it('should read what an address names, and leave out what it does not know', () => {
    expect(filtersFrom({ date: '2012-07-14', partner: 'p', state: 'lost', theme: ['CUL'] })).toEqual({
      date: '2012-07-14',
      partner: 'p',
      state: '',
      theme: '',
    })
    expect(filtersFrom({ date: 'yesterday' }).date).toBe('')
  })

  it('should come back from the address that they make', () => {
    const filters = { date: '2012-07-14', partner: 'p', state: 'expired', theme: 'CUL' } as const
    expect(filtersFrom(Object.fromEntries(new URLSearchParams(queryOf(filters))))).toEqual(filters)
    expect(queryOf(filtersFrom({}))).toBe('')
  })

  it('should keep the cells that fit all of them', () => {
    const cells = [cell('a', 'CULT', 'covered'), cell('a', 'SPOR', 'covered'), cell('b', 'CULT', 'none')]
    const themes = new Map([['CULT', 'CUL']])
    const kept = (params: object) => filterCells(cells, filtersFrom(params as Record<string, unknown>), themes).length
    expect([kept({}), kept({ partner: 'a' }), kept({ theme: 'CUL' }), kept({ state: 'none', theme: 'CUL' })]).toEqual([
      3, 2, 2, 1,
    ])
  })
})

describe('the groups of domains', () => {
  const themes = [
    { label: 'Culture', value: 'CUL' },
    { label: 'Éducation', value: 'EDU' },
  ]

  it('should put the rows of the matrix under the themes, in their order, the others last', () => {
    const cells = [cell('a', 'NEW', 'none'), cell('a', 'SPOR', 'none'), cell('a', 'CULT', 'none')]
    const domains = [
      { code: 'CULT', theme: 'CUL', title: 'Culture' },
      { code: 'SPOR', theme: 'EDU', title: 'Sport' },
    ]
    expect(
      groupsOf(cells, domains, themes).map(({ domains: rows, theme }) => [
        theme?.value,
        ...rows.map(({ code }) => code),
      ]),
    ).toEqual([
      ['CUL', 'CULT'],
      ['EDU', 'SPOR'],
      [undefined, 'NEW'],
    ])
  })

  it('should offer no deprecated domain but the one that is chosen', () => {
    const choices = [
      { atlasTheme: 'CUL', code: 'CULT', id: '1', title: 'Culture' },
      { atlasTheme: 'CUL', code: 'OLD', deprecated: true, id: '2', title: 'Ancien' },
      { atlasTheme: null, code: 'NEW', id: '3', title: 'Nouveau' },
    ]
    const offered = (value?: string) =>
      domainGroups({
        cells: [],
        choices,
        labelOf: ({ title }) => title ?? '',
        otherThemes: 'Autres',
        themes,
        value,
      }).map(({ label, options }) => [label, ...options.map((option) => option.label)])
    expect(offered()).toEqual([
      ['Culture', 'Culture'],
      ['Autres', 'Nouveau'],
    ])
    expect(offered('2')[0]).toEqual(['Culture', 'Culture', 'Ancien'])
  })

  it('should find a domain by the words of its title or its code, without accents', () => {
    const option = { code: 'SANT', label: 'Santé et hygiène' }
    expect(['sante', 'HYGIENE sa', 'sant', ''].map((text) => isFound(option, text))).toEqual([true, true, true, true])
    expect(isFound(option, 'sport')).toBe(false)
  })
})

describe('what the panel says', () => {
  it('should follow the state of a convention with its reasons and dates', () => {
    const sentence = (one: Standing) => standingSentence({ date: '2026-01-01', language: 'fr', say, standing: one })
    const standing = { from: null, reasons: ['NOT_TRANSMITTED'], state: 'signed' as const, until: null }
    expect(sentence(standing)).toBe(' : pas encore transmise au représentant de l’État.')
    expect(sentence({ from: '2024-03-01', reasons: [], state: 'in-force', until: '2028-12-31' })).toBe(
      ' du 1er mars 2024 au 31 décembre 2028.',
    )
    expect(sentence({ from: '2010-01-01', reasons: ['ENDED'], state: 'expired', until: '2013-12-31' })).toBe(
      ' : arrivée à son terme. A été en vigueur du 1er janvier 2010 au 31 décembre 2013.',
    )
  })

  it('should sum up the cover of a project with what its rules found', () => {
    const pair = { conventions: [], domain: { code: 'C', title: 'C' }, partner: { id: 'p', name: 'P' }, until: null }
    const found = (severity: 'block' | 'warning') => ({
      basis: '',
      domain: null,
      message: '',
      partner: null,
      path: '',
      rule: 'R1' as const,
      severity,
    })
    const pairs = [
      { ...pair, state: 'covered' as const },
      { ...pair, state: 'missing' as const },
    ]
    expect(
      coverageSummary(
        { date: '2026-01-01', findings: [found('block'), found('warning'), found('warning')], pairs, state: 'missing' },
        say,
      ),
    ).toBe('Couples partenaire-domaine couverts : 1 sur 2. 1 point bloquant, 2 avertissements.')
    expect(coverageSummary({ date: '2026-01-01', findings: [], pairs: [], state: 'missing' }, say)).toContain(
      'Ajoutez un partenaire et un domaine',
    )
  })
})

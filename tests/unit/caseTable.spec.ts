import { describe, expect, it } from 'vitest'

import { caseTable, readResult } from '../security/support/caseTable.js'

const result = (name: string, group: string, state: string) =>
  readResult({ fullName: `${group} > ${name}`, name, state }) ?? []

describe('the table of attacks', () => {
  it('should say passed only where every test of a case passed, and leave out what is no case', () => {
    const table = caseTable(
      [
        result('A10 all answers are equal', 'attacks on sqlite', 'passed'),
        result('A2 no list is sorted', 'attacks on sqlite', 'passed'),
        result('A2 no list is sorted', 'attacks on MongoDB', 'passed'),
        result('A2 and again', 'attacks on mongodb', 'failed'),
        result('H1 the server is killed', 'faults', 'skipped'),
        result('should start', 'attacks on sqlite', 'failed'),
      ].flat(),
    )
    expect(table.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['case', 'sqlite', 'mongodb', 'no database', 'what must hold'],
      expect.any(Array),
      ['A2', 'passed', 'failed (1 of 2)', '–', 'no list is sorted'],
      ['A10', 'passed', '–', '–', 'all answers are equal'],
      ['H1', '–', '–', 'not run', 'the server is killed'],
      [''],
      ['sqlite 2 passed, 0 failed; mongodb 1 passed, 1 failed; no database 0 passed, 0 failed'],
    ])
  })
})

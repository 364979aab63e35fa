import { setTimeout as pause } from 'node:timers/promises'

import type { Check, Patient, Problem } from './problem.js'

import { missingFiles, strayFiles } from './checks/files.js'
import { indexes } from './checks/indexes.js'
import { jobs } from './checks/jobs.js'
import { references } from './checks/references.js'
import { sqliteIntegrity } from './checks/sqliteIntegrity.js'
import { sqliteRelations, sqliteRows } from './checks/sqliteKeys.js'
import { sqliteLanguages } from './checks/sqliteLanguages.js'
import { versions } from './checks/versions.js'

/** In the order of mending: rows before what they name is looked at, files and jobs last. */
const CHECKS: Check[] = [
  sqliteIntegrity,
  sqliteRows,
  sqliteLanguages,
  versions,
  sqliteRelations,
  references,
  indexes,
  missingFiles,
  strayFiles,
  jobs,
]

export type Finding = { check: Check; problems: Problem[] }

const SECOND_LOOK_MS = 500

const look = async (check: Check, patient: Patient): Promise<Finding> => ({
  check,
  problems: await check.find(patient),
})

/**
 * Everything that is wrong with a database and its files. Changes nothing. What is found is looked for twice: beside a
 * running server, a save between two reads looks like a fault.
 */
export const examine = async (patient: Patient): Promise<Finding[]> => {
  const findings: Finding[] = []
  for (const check of CHECKS) {
    const first = await look(check, patient)
    if (first.problems.length === 0) continue
    await pause(SECOND_LOOK_MS)
    const second = await look(check, patient)
    const keys = new Set(first.problems.map(({ key }) => key))
    const problems = second.problems.filter(({ key }) => keys.has(key))
    if (problems.length > 0) findings.push({ check, problems })
    // What stands in a file that SQLite cannot read is not worth a guess.
    if (problems.length > 0 && check === sqliteIntegrity) return findings
  }
  return findings
}

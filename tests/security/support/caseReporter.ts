import type { Reporter, TestModule } from 'vitest/node'

import { caseTable, readResult } from './caseTable.js'

const printTable = (modules: readonly TestModule[]): void => {
  const results = modules.flatMap((module) =>
    [...module.children.allTests()].flatMap(
      (test) => readResult({ fullName: test.fullName, name: test.name, state: test.result().state }) ?? [],
    ),
  )
  if (results.length > 0) console.log(`\n${caseTable(results)}\n`)
}

/** Prints, after everything else, what became of each case on each database in this run; called with `new` by the test runner. */
export default function caseReporter(): Reporter {
  return { onTestRunEnd: printTable }
}

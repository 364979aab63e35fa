import type { Reporter, TestModule } from 'vitest/node'

import { caseTable, readResult } from './caseTable.js'

/** Prints, after everything else, what became of each case on each database in this run. */
const caseReporter: Reporter = {
  onTestRunEnd: (modules: readonly TestModule[]) => {
    const results = modules.flatMap((module) =>
      [...module.children.allTests()].flatMap(
        (test) => readResult({ fullName: test.fullName, name: test.name, state: test.result().state }) ?? [],
      ),
    )
    if (results.length > 0) console.log(`\n${caseTable(results)}\n`)
  },
}

export default caseReporter

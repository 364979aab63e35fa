// One plain line from vitest's JSON report: 'N passed, N failed', with what was skipped behind it.
import { readFileSync } from 'node:fs'

const [, , file] = process.argv
const {
  numFailedTests,
  numFailedTestSuites,
  numPassedTests,
  numPendingTests = 0,
  numTodoTests = 0,
  testResults,
} = JSON.parse(readFileSync(file, 'utf8'))
// A file that cannot be loaded counts no test, and is a failure all the same.
const unloaded = testResults.filter(
  ({ assertionResults, status }) => status === 'failed' && assertionResults.length === 0,
).length
const skipped = numPendingTests + numTodoTests
console.log(`${numPassedTests} passed, ${numFailedTests + unloaded} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
if (numPassedTests === 0 || numFailedTestSuites > 0) process.exitCode = 1

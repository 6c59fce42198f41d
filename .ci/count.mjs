/** Prints `N passed, N failed` from Vitest's JSON report and exits with the status of the test command. */
import { existsSync, readFileSync } from 'node:fs'

const [path, status] = process.argv.slice(2)
const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
const passed = report?.numPassedTests ?? 0
// No report means that something before the tests failed; that is a failure, too. So is a run that Vitest calls unsuccessful without a failed test.
const failed = Math.max(report?.numFailedTests ?? 1, Number(status) === 0 ? 0 : 1)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = Number(status) || (failed > 0 ? 1 : 0)

/** `npm run check [-- --reporter text|json|github] [--watch]`: exit 0 without errors, 1 with, 2 if it could not run. */
import { parseArgs } from 'node:util'
import { hasErrors, printReport, REPORTERS, type ReporterName } from '../check/reporters.ts'
import type { Problem } from '../model/problem.ts'
import { problemFinder, watchContent } from './problem-finder.ts'

const USAGE = `Usage: npm run check -- [--reporter ${REPORTERS.join('|')}] [--watch] [--root FOLDER]`

function readArguments() {
  const { values } = parseArgs({
    options: {
      reporter: { type: 'string', default: 'text' },
      root: { type: 'string', default: process.cwd() },
      watch: { type: 'boolean', default: false },
    },
  })
  const reporter = REPORTERS.find((name) => name === values.reporter)
  if (!reporter) throw new Error(`There is no reporter “${values.reporter}”.`)
  return { reporter, root: values.root, watch: values.watch }
}

/** Prints everything that is wrong and gives back the exit code. */
function print(problems: readonly Problem[], reporter: ReporterName): 0 | 1 {
  const report = printReport(problems, reporter, isColourful())
  if (problems.length === 0 && reporter === 'text') process.stderr.write(report)
  else process.stdout.write(report)
  return hasErrors(problems) ? 1 : 0
}

/** On a terminal, unless the reader has said otherwise (https://no-color.org). */
function isColourful(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR
}

async function main(): Promise<void> {
  try {
    const { reporter, root, watch } = readArguments()
    const find = problemFinder(root)
    process.exitCode = print(await find(), reporter)
    if (!watch) return
    watchContent(root, async () => {
      const start = performance.now()
      try {
        print(await find(), reporter)
        process.stderr.write(`Checked again in ${Math.round(performance.now() - start)} ms.\n`)
      } catch (error) {
        process.stderr.write(`${(error as Error).message}\n`)
      }
    })
    process.stderr.write('Watching content/ and seeds/. Press Ctrl+C to stop.\n')
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}\n`)
    process.exitCode = 2
  }
}

await main()

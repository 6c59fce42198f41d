/** `npm run check [-- --reporter text|json|github] [--watch]`: exit 0 clean, 1 problems, 2 it could not run. */
import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { check } from '../check/check.ts'
import { printReport, REPORTERS, type ReporterName } from '../check/reporters.ts'
import { readContentFiles } from '../corpus/corpus-from-disk.ts'

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

/** Checks once and prints; 0 or 1. */
function run(root: string, reporter: ReporterName): number {
  const problems = check(readContentFiles(root))
  const report = printReport(problems, reporter)
  if (problems.length === 0 && reporter === 'text') process.stderr.write(report)
  else process.stdout.write(report)
  return problems.length === 0 ? 0 : 1
}

/** Checks again after each change of the files, until interrupted. */
function watchAndRun(root: string, reporter: ReporterName): void {
  let timer: NodeJS.Timeout | undefined
  const again = () => {
    try {
      run(root, reporter)
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n`)
    }
  }
  for (const folder of ['content', 'seeds'].filter((name) => existsSync(join(root, name))))
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer)
      // Editors write a file in several steps; wait until they are done.
      timer = setTimeout(again, 150)
    })
  process.stderr.write('Watching content/ and seeds/. Press Ctrl+C to stop.\n')
}

function main(): void {
  try {
    const { reporter, root, watch: watching } = readArguments()
    process.exitCode = run(root, reporter)
    if (watching) watchAndRun(root, reporter)
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}\n`)
    process.exitCode = 2
  }
}

main()

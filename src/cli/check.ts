/** `npm run check [-- --reporter text|json|github] [--watch]`: exit 0 without errors, 1 with, 2 if it could not run. */
import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type CheckedContent, finishCheck, planCheck } from '../check/check.ts'
import { hasErrors, printReport, REPORTERS, type ReporterName } from '../check/reporters.ts'
import type { ContentFiles } from '../corpus/content-files.ts'
import { contentReader } from '../corpus/corpus-from-disk.ts'
import { checkDocuments } from './check-pool.ts'

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

/** One check after another, each remembering the last. */
class Session {
  private readonly read: () => ContentFiles
  private readonly reporter: ReporterName
  private checked: CheckedContent | null = null

  constructor(root: string, reporter: ReporterName) {
    this.read = contentReader(root)
    this.reporter = reporter
  }

  /** Checks what has changed, prints everything that is wrong and gives back the exit code. */
  async run(): Promise<0 | 1> {
    const files = this.read()
    const plan = planCheck(files, this.checked)
    const found = await checkDocuments(files, plan.stale, plan.registries)
    this.checked = finishCheck(files, plan, found)
    const { problems } = this.checked
    const report = printReport(problems, this.reporter, isColourful())
    if (problems.length === 0 && this.reporter === 'text') process.stderr.write(report)
    else process.stdout.write(report)
    return hasErrors(problems) ? 1 : 0
  }
}

/** On a terminal, unless the reader has said otherwise (https://no-color.org). */
function isColourful(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR
}

/** Checks again after each change of the files, until interrupted. */
function watchAndRun(root: string, session: Session): void {
  let timer: NodeJS.Timeout | undefined
  const again = async () => {
    const start = performance.now()
    try {
      await session.run()
      process.stderr.write(`Checked again in ${Math.round(performance.now() - start)} ms.\n`)
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n`)
    }
  }
  for (const folder of ['content', 'seeds'].filter((name) => existsSync(join(root, name))))
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(again, QUIET_MS)
    })
  process.stderr.write('Watching content/ and seeds/. Press Ctrl+C to stop.\n')
}

/** Editors write a file in several steps; this long after the last of them they are done. */
const QUIET_MS = 50

async function main(): Promise<void> {
  try {
    const { reporter, root, watch: watching } = readArguments()
    const session = new Session(root, reporter)
    process.exitCode = await session.run()
    if (watching) watchAndRun(root, session)
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}\n`)
    process.exitCode = 2
  }
}

await main()

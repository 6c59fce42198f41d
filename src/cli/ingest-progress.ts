/** What `ingest` says on stderr: a moving line on a terminal, one line a file elsewhere, a summary of several files. */
import type { TakenFile } from './ingest-draft.ts'

/** Where the words go; `isTerminal`: lines can be written over. */
export interface Console {
  write(words: string): void
  isTerminal: boolean
}

export interface Progress {
  begin(file: string): void
  taken(file: string, result: TakenFile): void
  refused(file: string, why: string): void
  warned(file: string, warning: string): void
  /** Called once, at the end. */
  finish(): void
}

const CLEAR_LINE = '\r\u001b[K'

/** `count`: of the files of the run. */
export function createProgress(console: Console, count: number): Progress {
  const totals = { files: 0, targets: 0, measures: 0, departments: 0, toDecide: 0 }
  const refusals: string[] = []
  let begun = 0
  const say = (line: string) => {
    console.write(`${console.isTerminal ? CLEAR_LINE : ''}${line}\n`)
  }
  return {
    begin(file) {
      begun += 1
      if (console.isTerminal) console.write(`${CLEAR_LINE}[${begun}/${count}] ${printable(file)}`)
    },
    taken(file, result) {
      totals.files += 1
      for (const key of ['targets', 'measures', 'departments', 'toDecide'] as const)
        totals[key] += result[key]
      for (const line of result.moved ?? []) say(`  ${printable(line)}`)
      const how =
        result.moved === null ? 'drafted' : `merged, ${amount(result.moved.length, 'change')}`
      say(`${printable(file)}: ${how}; ${countWords(result)}`)
    },
    refused(file, why) {
      refusals.push(file)
      say(`${printable(file)}: ${why}`)
    },
    warned(file, warning) {
      say(`${printable(file)}: warning: ${warning}`)
    },
    finish() {
      if (console.isTerminal) console.write(CLEAR_LINE)
      if (count < 2) return
      say(`${amount(totals.files, 'file')} of ${count} taken: ${countWords(totals)}`)
      if (refusals.length > 0) say(`Not taken: ${refusals.map(printable).join(', ')}`)
    },
  }
}

function countWords(
  counts: Pick<TakenFile, 'targets' | 'measures' | 'departments' | 'toDecide'>,
): string {
  const { targets, measures, departments, toDecide } = counts
  return `${amount(targets, 'target')}, ${amount(measures, 'measure')}, ${amount(departments, 'department')}, ${toDecide} to decide (npm run check lists them)`
}

function amount(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

/** Names and words of files cannot steer a terminal. */
function printable(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return words.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')
}

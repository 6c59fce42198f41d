/** Three ways to print one report: for people, for programs, for the annotations of a pull request. */
import { styleText } from 'node:util'
import type { Problem } from '../model/problem.ts'
import { RULES } from '../model/rules/all-rules.ts'
import type { Severity } from '../model/rules/rule.ts'

export const REPORTERS = ['text', 'json', 'github'] as const
export type ReporterName = (typeof REPORTERS)[number]

export function severityOf({ rule }: Problem): Severity {
  return RULES[rule].severity
}

/** Warnings ask to be looked at; errors stop the build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => severityOf(problem) === 'error')
}

/** Prints the report; the text ends with a line feed. `colour`: for a terminal, text only. */
export function printReport(
  problems: readonly Problem[],
  reporter: ReporterName,
  colour = false,
): string {
  switch (reporter) {
    case 'text':
      return asText(problems, colour)
    case 'json':
      return `${JSON.stringify(problems.map(asRow), null, 2)}\n`
    case 'github':
      return problems.map(asWorkflowCommand).join('')
  }
}

/** The fields of the json reporter, in this order. A field may be added; none is renamed or taken away. */
function asRow(problem: Problem) {
  const { file, line, column, rule, message } = problem
  return { file, line, column, rule, severity: severityOf(problem), law: RULES[rule].law, message }
}

type Style = Parameters<typeof styleText>[0]
const SEVERITY_STYLES: Record<Severity, Style> = { error: 'red', warning: 'yellow' }

function asText(problems: readonly Problem[], colour: boolean): string {
  if (problems.length === 0) return 'No problems.\n'
  const paint = (style: Style, words: string) =>
    colour ? styleText(style, words, { validateStream: false }) : words
  const files = [...new Set(problems.map(({ file }) => file))]
  const blocks = files.map((file) => {
    const lines = problems
      .filter((problem) => problem.file === file)
      .map((problem) => {
        const { line, column, rule, message } = problem
        const severity = severityOf(problem)
        return [
          `  ${paint('dim', `${line}:${column}`.padEnd(9))}`,
          paint(SEVERITY_STYLES[severity], severity.padEnd(7)),
          paint('dim', rule.padEnd(24)),
          message,
        ].join(' ')
      })
    return [paint('underline', file), ...lines].join('\n')
  })
  return `${blocks.join('\n\n')}\n\n${summaryOf(problems, files.length)}\n`
}

/** `2 errors and 1 warning in 2 files.` */
function summaryOf(problems: readonly Problem[], files: number): string {
  const errors = problems.filter((problem) => severityOf(problem) === 'error').length
  const counts = [counted(errors, 'error'), counted(problems.length - errors, 'warning')]
  return `${counts.filter((words) => words !== '').join(' and ')} in ${counted(files, 'file')}.`
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Percent-encoding as the workflow commands of GitHub Actions ask for. */
function encode(text: string, property: boolean): string {
  const data = text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
  return property ? data.replace(/:/g, '%3A').replace(/,/g, '%2C') : data
}

function asWorkflowCommand(problem: Problem): string {
  const { file, line, column, rule, message } = problem
  const title = encode(`${rule}: ${RULES[rule].holds}`, true)
  return `::${severityOf(problem)} file=${encode(file, true)},line=${line},col=${column},title=${title}::${encode(message, false)}\n`
}

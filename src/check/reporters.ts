/** Three ways to print one report: for people, for programs, for the annotations of a pull request. */
import type { Problem } from '../model/problem.ts'
import { RULES } from './rules.ts'

export const REPORTERS = ['text', 'json', 'github'] as const
export type ReporterName = (typeof REPORTERS)[number]

/** Prints the report; the text ends with a line feed. */
export function printReport(problems: readonly Problem[], reporter: ReporterName): string {
  switch (reporter) {
    case 'text':
      return asText(problems)
    case 'json':
      return `${JSON.stringify(problems.map(withLaw), null, 2)}\n`
    case 'github':
      return problems.map(asWorkflowCommand).join('')
  }
}

/** Programs can group by the law that is broken. */
function withLaw(problem: Problem) {
  return { ...problem, law: RULES[problem.rule].law }
}

function asText(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.\n'
  const files = [...new Set(problems.map(({ file }) => file))]
  const blocks = files.map((file) => {
    const lines = problems
      .filter((problem) => problem.file === file)
      .map(
        ({ line, column, rule, message }) =>
          `  ${`${line}:${column}`.padEnd(9)} ${rule.padEnd(24)} ${message}`,
      )
    return [file, ...lines].join('\n')
  })
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return `${blocks.join('\n\n')}\n\n${count} in ${files.length === 1 ? '1 file' : `${files.length} files`}.\n`
}

/** Percent-encoding as the workflow commands of GitHub Actions ask for. */
function encode(text: string, property: boolean): string {
  const data = text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
  return property ? data.replace(/:/g, '%3A').replace(/,/g, '%2C') : data
}

function asWorkflowCommand({ file, line, column, rule, message }: Problem): string {
  return `::error file=${encode(file, true)},line=${line},col=${column},title=${encode(`${rule}: ${RULES[rule].holds}`, true)}::${encode(message, false)}\n`
}

/** Collects problems with their places while content is read. */
import type { z } from 'astro/zod'
import type { Path, PlacedYaml } from '../markdown/read-yaml.ts'
import type { Problem, RuleId } from '../model/problem.ts'
import { lineColumnAt } from '../text/line-column.ts'
import { didYouMean } from './suggest.ts'

export interface Reporter {
  problems: Problem[]
  /** `offset`: 0-based UTF-16 offset in `text`, the text of `file`. */
  at(file: string, text: string, offset: number, rule: RuleId, message: string): void
}

export function createReporter(): Reporter {
  const problems: Problem[] = []
  return {
    problems,
    at(file, text, offset, rule, message) {
      problems.push({ file, ...lineColumnAt(text, offset), rule, message })
    },
  }
}

/** Validates a placed YAML value; reports every issue of the schema at its own place. Null when there was one. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: PlacedYaml,
  path: Path,
  value: unknown,
  report: (offset: number, message: string) => void,
): z.infer<Schema> | null {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const at = [...path, ...issue.path]
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys)
        report(
          yaml.offsetOf([...at, key]),
          `${nameOf([...at, key])}: there is no such field. Remove it, or correct its name.`,
        )
    else report(yaml.offsetOf(at), `${nameOf(at)}: ${explain(issue)}`)
  }
  return null
}

/** A record of a list that is a whole file goes by its number, a field by its path. */
function nameOf(path: Path): string {
  const [first, ...rest] = path
  if (typeof first !== 'number') return path.map(String).join('.')
  return [`record ${first + 1}`, rest.map(String).join('.')].filter(Boolean).join(', ')
}

function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String)
      if (issue.input === undefined) return `is missing. Add it: one of ${values.join(', ')}.`
      const meant = typeof issue.input === 'string' ? didYouMean(issue.input, values) : ''
      return `${shown(issue.input)} is not one of ${values.join(', ')}. ${meant || 'Use one of these.'}`.trim()
    }
    case 'invalid_type': {
      if (!issue.message.startsWith('Invalid input')) return `${issue.message}.`
      const wanted = TYPE_NAMES[issue.expected] ?? issue.expected
      if (issue.input === undefined) return `is missing. Add it (${wanted}).`
      const quotes =
        issue.expected === 'string' && typeof issue.input !== 'object' ? '; put quotes around' : ''
      return `must be ${wanted}, not ${shown(issue.input)}${quotes}.`
    }
    default:
      return `${issue.message}.`
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  tuple: 'a list',
  object: 'a map of fields',
}

/** A value as a message names it. */
function shown(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map of fields'
  return `“${String(value)}”`
}

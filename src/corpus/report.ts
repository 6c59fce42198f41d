/** Collects problems with their places while content is read. */
import type { z } from 'astro/zod'
import type { Path, PlacedYaml } from '../markdown/read-yaml.ts'
import type { Problem, RuleId } from '../model/problem.ts'
import { lineColumnAt } from '../text/line-column.ts'

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
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
    const at = [...path, ...issue.path, ...(unknownKey === undefined ? [] : [unknownKey])]
    const name = at.map(String).join('.') || 'the frontmatter'
    report(yaml.offsetOf(at), `${name}: ${explain(issue)}`)
  }
  return null
}

function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `there is no such field. Remove it, or correct its name.`
    case 'invalid_value':
      return `“${String(issue.input ?? '')}” is not one of ${issue.values.map(String).join(', ')}. Use one of these.`
    case 'invalid_type':
      return issue.input === undefined && issue.message.startsWith('Invalid input')
        ? `is missing. Add it (${issue.expected}).`
        : `${issue.message}.`
    default:
      return `${issue.message}.`
  }
}

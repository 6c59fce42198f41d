/** What must hold of frontmatter before a schema can look at it: it is there, it is YAML, it is a map of fields. */
import type { MdxFile } from '../markdown/read.ts'
import type { PlacedYaml } from '../markdown/read-yaml.ts'
import type { RuleId } from '../model/problem.ts'

/** The fields of an MDX file (`text`), or null, reported unless the YAML itself is broken. */
export function frontmatterFields(
  text: string,
  { hasFrontmatter, frontmatter }: MdxFile,
  report: (offset: number, message: string) => void,
): Record<string, unknown> | null {
  const { value, errors } = frontmatter
  if (text.trim() === '')
    report(0, 'The file is empty. Write its frontmatter and text, or remove it.')
  else if (!hasFrontmatter)
    report(
      0,
      /^---[ \t]*\r?\n/.test(text)
        ? 'The frontmatter has no end. Close it with a line of ---.'
        : 'The file has no frontmatter. Begin it with a line of ---, the fields, and a line of --- again.',
    )
  else if (errors.length === 0 && !isMap(value))
    report(
      frontmatter.offsetOf([]),
      `The frontmatter is ${value === null ? 'empty' : 'no map of fields'}. Write one field a line: “title: …”.`,
    )
  return isMap(value) ? value : null
}

/** True when the YAML could not be read. */
export function reportYamlErrors(
  yaml: PlacedYaml,
  report: (offset: number, message: string, rule: RuleId) => void,
): boolean {
  for (const { offset, message } of yaml.errors)
    report(
      offset,
      `The YAML cannot be read: ${message.replace(/[.\s]*$/, '.')} Check indentation, quotes and colons here.`,
      'yaml-broken',
    )
  return yaml.errors.length > 0
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Counts what a drafted or merged document leaves to its editor, as the rule `needs-decision` will. */
import { readYaml } from '../../markdown/read-yaml.ts'

const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m
const LISTS = ['targets', 'measures', 'exclusions'] as const

/** One for each `undecided` of a record, and for each field under that of the document. */
export function countDecisions(mdx: string): number {
  const { value } = readYaml(FRONTMATTER.exec(mdx)?.[1] ?? '')
  const fields = mapOf(value)
  const records = LISTS.flatMap((list) => (Array.isArray(fields[list]) ? fields[list] : []))
  const asking = records.filter((record: unknown) => mapOf(record).undecided !== undefined)
  return asking.length + Object.keys(mapOf(fields.undecided)).length
}

function mapOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

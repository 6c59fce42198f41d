/** Ids of a document's records: anchors of one page, where each may stand once. */
import type { PlacedYaml } from '../markdown/read-yaml.ts'
import type { RuleId } from '../model/problem.ts'

/** Lists of the frontmatter whose records have an id, in the order of the schema. */
export const ID_LISTS = ['targets', 'measures', 'proposals', 'notes'] as const

/** Anchors that the page of a document gives itself: passages, notes in the margin, uses of terms, its frame. */
const RESERVED = /^(?:p\d+|n-.*|term-.*|main|view-notes|view-plain)$/

/** Reports ids that two records share, of one list or of two, and ids that would stand on the page twice. */
export function reportIds(
  yaml: PlacedYaml,
  report: (offset: number, rule: RuleId, message: string) => void,
): void {
  const owners = new Map<string, string>()
  for (const list of ID_LISTS)
    for (const [index, id] of idsOf(yaml.value, list).entries()) {
      if (id === null) continue
      const problem = (rule: RuleId, message: string) =>
        report(yaml.offsetOf([list, index, 'id']), rule, message)
      const owner = owners.get(id)
      if (owner === list)
        problem(
          'duplicate-id',
          `${list} has two records “${id}”. Give this one an id of its own, and its words in the text the same id.`,
        )
      else if (owner !== undefined)
        problem(
          'duplicate-id',
          `“${id}” is the id of a record under ${owner}, too. Both would be the anchor #${id} of one page: give one of them another id.`,
        )
      if (RESERVED.test(id))
        problem(
          'id-reserved',
          `“${id}” is an anchor that the page gives itself (p1, n-…, term-…, main, view-…). Give the record another id.`,
        )
      owners.set(id, owner ?? list)
    }
}

/** The ids of a list as written, by index; null where there is none. */
function idsOf(frontmatter: unknown, list: string): (string | null)[] {
  const records = (frontmatter as Record<string, unknown> | null)?.[list]
  if (!Array.isArray(records)) return []
  return records.map((record: { id?: unknown } | null) =>
    typeof record?.id === 'string' ? record.id : null,
  )
}

/** Takes what is valid from frontmatter that is not, so that one run can report everything else that is wrong. */
import { type DocumentFrontmatter, documentSchema } from '../model/document.ts'

export interface Salvaged {
  /** Null when something essential (region, source) is wrong. */
  value: DocumentFrontmatter | null
  /** What was left out or replaced: records as `targets/rd-intensity`, fields and whole lists by name. */
  dropped: ReadonlySet<string>
}

const RECORD_LISTS = ['targets', 'measures', 'proposals', 'notes', 'exclusions', 'omitted'] as const

/** What stands for an invalid field while the rest is checked. */
const REPLACEMENTS: Record<string, unknown> = {
  title: '无题',
  subtitle: null,
  shortTitle: '无题',
  kind: 'notice',
  issuer: null,
  publisher: null,
  published: null,
  horizon: null,
  part: null,
  consultation: null,
  editorial: null,
}

/** `value`: the frontmatter as written, a map. */
export function salvage(value: Record<string, unknown>): Salvaged {
  const dropped = new Set<string>()
  const issues = documentSchema.safeParse(value).error?.issues ?? []
  const copy: Record<string, unknown> = { ...value }
  for (const issue of issues)
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
      for (const key of issue.keys) delete copy[key]
  for (const list of RECORD_LISTS) {
    const records = copy[list]
    const indexes = new Set(issues.flatMap(({ path }) => (path[0] === list ? [path[1]] : [])))
    if (!Array.isArray(records)) {
      if (indexes.size > 0) {
        copy[list] = []
        dropped.add(list)
      }
      continue
    }
    copy[list] = records.flatMap((record: unknown, index) => {
      if (!indexes.has(index)) return [record]
      const { id, text } = (record ?? {}) as { id?: unknown; text?: unknown }
      if (typeof id === 'string') dropped.add(`${list}/${id}`)
      // Words that are declared stay accounted for, whatever is wrong with the reason.
      if (typeof text !== 'string' || text.trim() === '') return []
      if (list === 'omitted') return [{ text, reason: 'navigation' }]
      return list === 'exclusions' ? [{ text, reason: 'context' }] : []
    })
  }
  for (const [field, replacement] of Object.entries(REPLACEMENTS))
    if (issues.some(({ path }) => path[0] === field)) {
      copy[field] = replacement
      dropped.add(field)
    }
  return { value: documentSchema.safeParse(copy).data ?? null, dropped }
}

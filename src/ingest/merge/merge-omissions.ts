/** The omitted stretches of a merged document: those of the editor that are still there, and new furniture, in text order. */
import type { Stretch } from '../structure/blocks.ts'
import type { FreshDraft } from './merge-fresh.ts'
import type { FrontmatterEdits } from './merge-frontmatter.ts'
import type { Dealt } from './merge-owners.ts'

/** Edits `omitted`; returns the stretches that the document leaves out, in order, UTF-16 offsets in the new source. */
export function mergeOmissions(
  edits: FrontmatterEdits,
  text: string,
  { source, holdings }: Pick<Dealt, 'source' | 'holdings'>,
  drafts: readonly FreshDraft[],
): Stretch[] {
  const left: (Stretch & { index: number })[] = []
  for (const { owner, old, next } of holdings) {
    if (owner.kind !== 'omission') continue
    const index = owner.omission
    const [first, last] = [next[0], next.at(-1)]
    if (first === undefined || last === undefined) {
      edits.remove('omitted', index)
      continue
    }
    const start = source.offsets[first] as number
    const end = (source.offsets[last] as number) + 1
    left.push({ start, end, index })
    if (next.map((at) => source.text[at]).join('') !== old)
      edits.setScalar(['omitted', index, 'text'], text.slice(start, end).replace(/\s+/g, ' '))
  }
  const fresh = drafts.flatMap(({ omitted }) => omitted)
  for (const { start, end, reason } of fresh) {
    const words = text.slice(start, end).replace(/\s+/g, ' ').trim()
    if (words === '') continue
    const before = left.find((stretch) => stretch.start > start)
    edits.insert('omitted', before?.index ?? Number.MAX_SAFE_INTEGER, { text: words, reason })
  }
  return [...left, ...fresh].sort((a, b) => a.start - b.start)
}

/** Cuts a document into passages: its blocks, laid on the source. */
import type { DocumentContext } from './document-context.ts'
import type { Passage } from './graph.ts'

/** Fills `document.passages` and `document.headings`, in text order. */
export function addPassages(context: DocumentContext): void {
  const { document, reading } = context
  const path: Passage[] = []
  const clauses = context.spans('Clause')
  for (const block of reading.body.blocks) {
    const range = context.toSource(block.start, block.end)
    if (range === null) continue
    const id = `p${document.passages.length + 1}`
    const isClause = clauses.some((span) => span.start <= block.start && block.end <= span.end)
    const passage: Passage = {
      ...range,
      id,
      kind: isClause ? 'clause' : block.kind,
      depth: block.depth,
      line: block.line,
      document,
      section: null,
      path: [],
      measure: null,
      text: context.slice(range),
      targets: [],
      notes: [],
      terms: [],
      proposals: [],
      responsibilities: [],
      url: `${document.url}#${id}`,
    }
    if (block.kind === 'heading' && block.depth > 1) {
      while ((path.at(-1)?.depth ?? 0) >= block.depth) path.pop()
      path.push(passage)
      document.headings.push(passage)
    }
    passage.path = [...path]
    passage.section = path.at(-1) ?? null
    document.passages.push(passage)
  }
}

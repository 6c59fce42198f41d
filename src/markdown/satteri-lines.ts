/** Tells the rendered blocks of a document which line of its MDX file they come from: so components find their passage. */
import type { Element, ElementContent, Nodes } from 'hast'
import { defineHastPlugin, type HastPluginDefinition } from 'satteri'
import { SOURCE_COMPONENTS } from './grammar.ts'
import { halfWidthRuns, type Run } from './half-width.ts'

const BLOCKS = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr']
const INLINE: readonly string[] = SOURCE_COMPONENTS.filter((name) => name !== 'Measure')

/**
 * Sätteri plugins for the documents, as a factory: `hastPlugins: [sourceLines]`. They set
 * - a paragraph around inline components that stand alone on their lines, which MDX leaves bare;
 * - `data-line` (1-based, in the MDX file, frontmatter counted) on paragraphs, headings and table rows;
 * - `data-label` (the head of its column) on table cells, for rows that are stacked on narrow screens;
 * - `line` (that of its block) on `Department`, which may stand in many clauses;
 * - `nth` (0-based, among the uses of the same term in the document) on `Term`;
 * - a span `half` around the runs whose punctuation must not be shown full-width.
 */
export function sourceLines(): HastPluginDefinition[] {
  return [restoreParagraphs(), markBlocks()]
}

function restoreParagraphs(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'zhushu-paragraphs',
    options: { position: true },
    mdxJsxFlowElement: {
      filter: [...INLINE],
      visit(node, context) {
        const parent = context.parent(node)
        if (!parent || parent.type === 'element' || isInline(parent)) return
        const paragraph = paragraphAround(parent.children, context.indexOf(node) ?? 0)
        if (!paragraph.isFirst) return context.removeNode(node)
        context.replaceNode(node, {
          type: 'element',
          tagName: 'p',
          properties: { 'data-line': lineOf(node) },
          children: structuredClone(paragraph.nodes) as ElementContent[],
        })
      },
    },
  })
}

function markBlocks(): HastPluginDefinition {
  const uses = new Map<string, number>()
  const nthUse = (id: string): string => {
    const nth = uses.get(id) ?? 0
    uses.set(id, nth + 1)
    return String(nth)
  }
  return defineHastPlugin({
    name: 'zhushu-lines',
    options: { position: true },
    element: [
      {
        filter: BLOCKS,
        visit(node, context) {
          if (node.position) context.setProperty(node, 'data-line', lineOf(node))
        },
      },
      {
        filter: ['table'],
        visit(table, context) {
          const rows = elements(table).flatMap(elements)
          const heads = (rows[0] ? elements(rows[0]) : []).map((cell) => context.textContent(cell))
          for (const row of rows.slice(1))
            for (const [column, cell] of elements(row).entries())
              context.setProperty(cell, 'data-label', heads[column] ?? '')
        },
      },
    ],
    mdxJsxFlowElement: {
      filter: ['Term'],
      visit: (node, context) => context.setProperty(node, 'nth', nthUse(idOf(node))),
    },
    mdxJsxTextElement: [
      {
        filter: ['Term'],
        visit: (node, context) => context.setProperty(node, 'nth', nthUse(idOf(node))),
      },
      {
        filter: ['Department'],
        visit(node, context) {
          let block: Readonly<Nodes> | undefined = node
          while (block && !isBlock(block)) block = context.parent(block)
          if (block) context.setProperty(node, 'line', lineOf(block))
        },
      },
    ],
    text(node, context) {
      const runs = halfWidthRuns(node.value)
      if (runs.some((run) => run.half)) context.replaceNode(node, runs.map(toContent))
    },
  })
}

function elements(parent: Readonly<Element>): Element[] {
  return parent.children.filter((child): child is Element => child.type === 'element')
}

function isInline(node: Nodes): boolean {
  return node.type === 'mdxJsxFlowElement' && INLINE.includes(node.name ?? '')
}

/** The components of the paragraph to which the one at `index` belongs: a blank line parts paragraphs. */
function paragraphAround(
  siblings: readonly Nodes[],
  index: number,
): { nodes: Nodes[]; isFirst: boolean } {
  const nodes: Nodes[] = []
  let first = -1
  for (const [at, node] of siblings.entries()) {
    if (!isInline(node)) continue
    const before = nodes.at(-1)?.position?.end.line
    if (before === undefined || (node.position?.start.line ?? 0) - before > 1) {
      if (at > index) break
      nodes.length = 0
      first = at
    }
    nodes.push(node)
  }
  return { nodes, isFirst: first === index }
}

function isBlock(node: Readonly<Nodes>): node is Element {
  return node.type === 'element' && BLOCKS.includes(node.tagName)
}

/** A block's line: as set by the first plugin where that made the block, else from the parser. */
function lineOf(node: Readonly<Nodes>): string {
  const set = node.type === 'element' ? node.properties['data-line'] : undefined
  return String(node.position?.start.line ?? set ?? 0)
}

function idOf(node: { attributes: readonly unknown[] }): string {
  for (const attribute of node.attributes as readonly { name?: string; value?: unknown }[])
    if (attribute.name === 'id' && typeof attribute.value === 'string') return attribute.value
  return ''
}

function toContent({ text, half }: Run): ElementContent {
  const value: ElementContent = { type: 'text', value: text }
  if (!half) return value
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['half'] },
    children: [value],
  }
}

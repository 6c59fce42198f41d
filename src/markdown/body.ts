/** The body of an annotated document taken apart: blocks of source characters, and the components laid over them. */
import type { Root, RootContent } from 'mdast'
import {
  attributeOf,
  isEditors,
  isJsx,
  isSourceComponent,
  type JsxElement,
  LINE_BREAK,
  offsetOf,
  type SourceComponent,
} from './grammar.ts'
import { mapText } from './text-positions.ts'

/** A heading, a paragraph or a table row of the source. Offsets are UTF-16, into `Body.text`, end-exclusive. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'row'
  /** 1–6 for headings, else 0. */
  depth: number
  start: number
  end: number
  /** 1-based line of the MDX file where the block begins; unique, and what the renderer knows it by. */
  line: number
  /** Ids of the enclosing Measure components, outermost first. */
  measures: string[]
}

/** A component over source words. Offsets are UTF-16, into `Body.text`, end-exclusive. */
export interface Span {
  component: SourceComponent
  id: string | null
  start: number
  end: number
  /** UTF-16 offset of its opening tag in the MDX file. */
  offset: number
}

export interface Body {
  /** The source characters in order, blocks separated by a line feed. */
  text: string
  /** For each UTF-16 unit of `text`, its offset in the MDX file (-1 for separators). */
  offsets: number[]
  blocks: Block[]
  /** By start, outer before inner. */
  spans: Span[]
}

type Node = Root | RootContent

/** Walks the tree of one MDX file (`mdx` is its text). */
export function readBody(tree: Root, mdx: string): Body {
  const reader = new BodyReader(mdx)
  reader.visitChildren(tree)
  reader.body.spans.sort((a, b) => a.start - b.start || b.end - a.end || a.offset - b.offset)
  return reader.body
}

class BodyReader {
  readonly body: Body = { text: '', offsets: [], blocks: [], spans: [] }
  private readonly mdx: string
  private readonly measures: string[] = []
  private inBlock = false

  constructor(mdx: string) {
    this.mdx = mdx
  }

  visitChildren(node: Node): void {
    if ('children' in node) for (const child of node.children) this.visit(child as Node)
  }

  private visit(node: Node): void {
    switch (node.type) {
      case 'yaml':
        return
      case 'heading':
        return this.block(node, 'heading', node.depth)
      case 'paragraph':
        return this.block(node, 'paragraph', 0)
      case 'tableRow':
        return this.block(node, 'row', 0)
      case 'tableCell':
        this.visitChildren(node)
        return this.append(' ', -1)
      case 'text':
      case 'inlineCode':
        return this.text(node)
      case 'break':
        return this.append('\n', -1)
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.component(node)
      default:
        return this.visitChildren(node)
    }
  }

  private block(node: Node, kind: Block['kind'], depth: number, content?: () => void): void {
    const start = this.body.text.length
    const outer = this.inBlock
    this.inBlock = true
    if (content) content()
    else this.visitChildren(node)
    this.inBlock = outer
    const end = this.body.text.trimEnd().length
    // A paragraph that holds nothing but an editor's Note carries no source.
    if (this.body.text.slice(start).trim() === '') return
    const line = node.position?.start.line ?? 0
    this.body.blocks.push({ kind, depth, start, end, line, measures: [...this.measures] })
    this.append('\n', -1)
  }

  private component(node: JsxElement): void {
    if (node.name === LINE_BREAK) return this.append('\n', -1)
    if (isEditors(node.name)) return
    if (!isSourceComponent(node.name)) return this.visitChildren(node)
    const component = node.name
    const id = attributeOf(node, 'id')
    if (component === 'Measure') return this.measure(node, id)
    // A component alone on its lines stands for a paragraph.
    if (!this.inBlock && node.children.every(isJsx))
      return this.block(node, 'paragraph', 0, () => this.span(node, component, id))
    this.span(node, component, id)
  }

  private measure(node: JsxElement, id: string | null): void {
    if (id !== null) this.measures.push(id)
    this.span(node, 'Measure', id)
    if (id !== null) this.measures.pop()
  }

  private span(node: Node, component: SourceComponent, id: string | null): void {
    const start = this.body.text.length
    this.visitChildren(node)
    const end = start + this.body.text.slice(start).trimEnd().length
    this.body.spans.push({ component, id, start, end, offset: offsetOf(node) })
  }

  private text(node: { value: string; position?: Node['position'] }): void {
    const start = offsetOf(node)
    const raw = this.mdx.slice(start, node.position?.end.offset ?? start)
    const isPlain = raw === node.value
    const offsets = isPlain ? null : mapText(raw, node.value)
    this.body.text += node.value
    for (let at = 0; at < node.value.length; at++)
      this.body.offsets.push(start + (offsets?.[at] ?? (isPlain ? at : 0)))
  }

  private append(unit: string, offset: number): void {
    this.body.text += unit
    this.body.offsets.push(offset)
  }
}

/** Writes annotated documents as MDX: the counterpart of `read.ts`, with every source character escaped that needs it. */
import type { BlockContent, Heading, PhrasingContent, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { writeYaml } from './write-yaml.ts'

/** Words of the source, a component over some of them, or a line break between them. */
export type DraftInline =
  | { type: 'text'; value: string }
  | { type: 'break' }
  | {
      type: 'component'
      name: string
      attributes: Record<string, string>
      children: DraftInline[]
    }

/** A block of the source; a `measure` holds blocks of its own. The first row of a table is its head. */
export type DraftBlock =
  | { type: 'heading'; depth: 1 | 2 | 3 | 4 | 5 | 6; children: DraftInline[] }
  | { type: 'paragraph'; children: DraftInline[] }
  | { type: 'table'; rows: DraftInline[][][] }
  | { type: 'measure'; id: string; children: DraftBlock[] }

const writer = unified()
  // remark-gfm escapes `www.` only before a letter, but reads a link there before anything.
  .use(remarkStringify, { unsafe: [{ character: '.', before: '[Ww]' }] })
  .use(remarkGfm)
  .use(remarkMdx)
  .freeze()

/**
 * The MDX file. `comments` puts a YAML comment behind the value at a path such as `targets.3.indicator`. White space at
 * the edges of blocks is dropped, runs of it become one blank; all other characters come back from `readMdx`.
 */
export function writeDocument(
  frontmatter: Record<string, unknown>,
  blocks: DraftBlock[],
  comments: Record<string, string> = {},
): string {
  return `---\n${writeYaml(frontmatter, comments)}---\n\n${blocks.map(writeBlock).join('\n\n')}\n`
}

function writeBlock(block: DraftBlock): string {
  // Written by hand: the serializer would indent the blocks inside.
  if (block.type === 'measure')
    return [`<Measure id="${block.id}">`, ...block.children.map(writeBlock), '</Measure>'].join(
      '\n\n',
    )
  const text = writer.stringify({ type: 'root', children: [toMdast(block)] }).trim()
  // At the beginning of a block MDX would read these as JavaScript.
  return text.replace(
    /^(?:import|export)(?![A-Za-z])/,
    (word) => `&#x${word.charCodeAt(0).toString(16)};${word.slice(1)}`,
  )
}

function toMdast(block: Exclude<DraftBlock, { type: 'measure' }>): BlockContent {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', depth: block.depth, children: phrasing(block.children) } as Heading
    case 'paragraph':
      return { type: 'paragraph', children: phrasing(block.children) }
    case 'table':
      return {
        type: 'table',
        children: block.rows.map((row) => ({
          type: 'tableRow',
          children: row.map((cell) => ({ type: 'tableCell', children: phrasing(cell) })),
        })),
      } as Table
  }
}

/** The inlines of one block without white space at its edges. */
function phrasing(inlines: DraftInline[]): PhrasingContent[] {
  return trimmed(trimmed(inlines, 'start'), 'end').map(toPhrasing)
}

function trimmed(inlines: DraftInline[], side: 'start' | 'end'): DraftInline[] {
  const at = side === 'start' ? 0 : inlines.length - 1
  const edge = inlines[at]
  if (edge === undefined) return inlines
  const others = side === 'start' ? inlines.slice(1) : inlines.slice(0, -1)
  const put = (inline: DraftInline) =>
    side === 'start' ? [inline, ...others] : [...others, inline]
  if (edge.type === 'component') return put({ ...edge, children: trimmed(edge.children, side) })
  if (edge.type === 'break') return trimmed(others, side)
  const value = side === 'start' ? edge.value.trimStart() : edge.value.trimEnd()
  return value === '' ? trimmed(others, side) : put({ ...edge, value })
}

function toPhrasing(inline: DraftInline): PhrasingContent {
  if (inline.type === 'text') return { type: 'text', value: inline.value.replace(/\s+/g, ' ') }
  const isBreak = inline.type === 'break'
  return {
    type: 'mdxJsxTextElement',
    name: isBreak ? 'br' : inline.name,
    attributes: isBreak
      ? []
      : Object.entries(inline.attributes).map(([name, value]) => ({
          type: 'mdxJsxAttribute',
          name,
          value,
        })),
    children: isBreak ? [] : inline.children.map(toPhrasing),
  }
}

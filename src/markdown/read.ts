/** MDX as data: the source characters of an annotated document, with the place in the MDX file of each one. */
import type { Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { type Body, readBody } from './body.ts'
import {
  documentFaults,
  type GrammarFault,
  isEditors,
  isSourceComponent,
  proseFaults,
} from './grammar.ts'
import { type PlacedYaml, readYaml } from './read-yaml.ts'

/** The one grammar of documents, for reading; `write.ts` holds its counterpart. */
const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMdx)
  .freeze()

/** The same for texts without addresses and frontmatter: nobody looks for them in every word. */
const plainParser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(withoutTransforms)
  .use(remarkMdx)
  .freeze()
const ADDRESS = /https?:|www\.|@/i

/** Takes from remark-gfm what goes over the whole tree again: it finds bare addresses, and nothing else does so. */
function withoutTransforms(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((extensions) =>
    Array.isArray(extensions) ? extensions.filter(({ transforms }) => !transforms) : extensions,
  )
}

/** What the words of an MDX file are: a source with components over it, or an editor's own. */
export type MdxKind = 'document' | 'prose'

export interface MdxFile {
  /** Whether the file begins with frontmatter: a block between two lines of `---`. */
  hasFrontmatter: boolean
  frontmatter: PlacedYaml
  /** Null when the MDX cannot be parsed. */
  body: Body | null
  /** What the grammar does not allow, in text order; empty when the MDX cannot be parsed. */
  faults: GrammarFault[]
  /** Syntax errors of the MDX, 0-based UTF-16 offset. */
  errors: { offset: number; message: string }[]
}

const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m

/** Reads one MDX file. Never throws: what is broken is in `errors`, `faults` and `frontmatter.errors`. */
export function readMdx(text: string, kind: MdxKind = 'document'): MdxFile {
  const match = FRONTMATTER.exec(text)
  const block = match !== null && match.index === 0 ? match : null
  const hasFrontmatter = block !== null
  const frontmatter = readYaml(block?.[1] ?? '', block ? block[0].indexOf('\n') + 1 : 0)
  try {
    const tree = parseBody(text, block?.[0].length ?? 0)
    const faults = kind === 'document' ? documentFaults(tree, text) : proseFaults(tree, text)
    return { hasFrontmatter, frontmatter, body: readBody(tree, text), faults, errors: [] }
  } catch (error) {
    const errors = [toSyntaxError(error, text)]
    return { hasFrontmatter, frontmatter, body: null, faults: [], errors }
  }
}

/** The tree of the whole file. Frontmatter is half of it, and is no Markdown: only what stands behind it is parsed. */
function parseBody(text: string, start: number): Root {
  const body = text.slice(start)
  if (!ADDRESS.test(body))
    try {
      const tree = plainParser.parse(body) as Root
      shift(tree, start, text.slice(0, start).split('\n').length - 1)
      return tree
    } catch {
      // Again, from the beginning of the file: the error names its place in words, too.
    }
  return parser.parse(text) as Root
}

/** Moves a tree that begins inside a line of its file to its place; columns stay. */
function shift(node: Root | RootContent, offset: number, lines: number): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (!point) continue
    point.line += lines
    if (point.offset !== undefined) point.offset += offset
  }
  if ('children' in node) for (const child of node.children) shift(child, offset, lines)
}

interface ParserMessage {
  reason?: string
  message?: string
  place?: { offset?: number; start?: { offset?: number } }
}

function isKnown(component: string): boolean {
  return isSourceComponent(component) || isEditors(component)
}

function toSyntaxError(error: unknown, text: string): { offset: number; message: string } {
  const message = error as ParserMessage
  const reason = message.reason ?? message.message ?? String(error)
  // A closing tag that fits no opening one: the opening one is misspelt, if nothing goes by its name.
  const opened = /expected corresponding closing tag for `<(\w*)>` \((\d+):(\d+)-/.exec(reason)
  if (opened && !isKnown(opened[1] ?? ''))
    return { offset: offsetOfLine(text, Number(opened[2]), Number(opened[3])), message: reason }
  const offset = message.place?.offset ?? message.place?.start?.offset
  // At the end of the file the parser names the tag that was left open in its words only.
  const [, line, column] = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason) ?? []
  return {
    offset: offset ?? offsetOfLine(text, Number(line ?? 1), Number(column ?? 1)),
    message: reason,
  }
}

function offsetOfLine(text: string, line: number, column: number): number {
  let offset = 0
  for (let at = 1; at < line; at++) {
    const next = text.indexOf('\n', offset)
    if (next < 0) return offset
    offset = next + 1
  }
  return Math.min(text.length, offset + column - 1)
}

/** MDX as data: the source characters of an annotated document, with the place in the MDX file of each one. */
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Body, readBody } from './body.ts'
import { type PlacedYaml, readYaml } from './read-yaml.ts'

/** The one grammar of documents, for reading; `write.ts` holds its counterpart. */
const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMdx)
  .freeze()

export interface MdxDocument {
  frontmatter: PlacedYaml
  /** Null when the MDX cannot be parsed. */
  body: Body | null
  /** Syntax errors of the MDX, 0-based UTF-16 offset. */
  errors: { offset: number; message: string }[]
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)^---[ \t]*$/m

/** Reads one MDX file. Never throws: what is broken is in `errors` and `frontmatter.errors`. */
export function readMdx(text: string): MdxDocument {
  const match = FRONTMATTER.exec(text)
  const block = match !== null && match.index === 0 ? match : null
  const frontmatter = readYaml(block?.[1] ?? '', block ? block[0].indexOf('\n') + 1 : 0)
  try {
    return { frontmatter, body: readBody(parser.parse(text) as Root, text), errors: [] }
  } catch (error) {
    return { frontmatter, body: null, errors: [toSyntaxError(error, text)] }
  }
}

interface ParserMessage {
  reason?: string
  message?: string
  line?: number
  column?: number
  place?: { offset?: number; start?: { offset?: number }; line?: number; column?: number }
}

function toSyntaxError(error: unknown, text: string): { offset: number; message: string } {
  const message = error as ParserMessage
  const offset = message.place?.offset ?? message.place?.start?.offset
  return {
    offset: offset ?? offsetOfLine(text, message.line ?? 1, message.column ?? 1),
    message: message.reason ?? message.message ?? String(error),
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

/** YAML with places: a value and, for any path into it, where in the file it stands. */
import { CORE_SCHEMA, load } from 'js-yaml'
import { type Document, isCollection, isMap, isPair, isScalar, parseDocument, visit } from 'yaml'

/** Path into a YAML value: keys and indexes. */
export type Path = readonly PropertyKey[]

export interface PlacedYaml {
  value: unknown
  /** 0-based UTF-16 offset in the whole file of the value at `path`, or of the nearest ancestor that exists. */
  offsetOf(path: Path): number
  /** Syntax errors, with the offset in the whole file. */
  errors: { offset: number; message: string }[]
}

/**
 * Parses `text`, whose first character stands at `base` (UTF-16 offset) of its file. Never throws.
 *
 * Astro's parser gives the value, ten times as fast as the one that knows places, which is asked for these and for
 * what is wrong.
 */
export function readYaml(text: string, base = 0): PlacedYaml {
  let placed: Document.Parsed | null = null
  const place = () => {
    placed ??= parseDocument(text, { prettyErrors: false })
    return placed
  }
  const { value, errors } = quickValue(text) ?? parsedValue(place(), text)
  return {
    value,
    errors: errors.map(({ offset, message }) => ({ offset: base + offset, message })),
    offsetOf(path) {
      let node: unknown = place().contents
      let offset = rangeStart(node)
      for (const key of path) {
        if (!isCollection(node)) break
        // A key's own place is better than its value's: the value may be on the next line.
        if (isMap(node)) {
          const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key)
          if (!isPair(pair)) break
          node = pair.value
          offset = isScalar(node) ? rangeStart(node) : rangeStart(pair.key)
        } else {
          const item: unknown = node.items[Number(key)]
          if (item === undefined) break
          node = item
          offset = rangeStart(node)
        }
      }
      return base + offset
    },
  }
}

/** Null if something is wrong; an alias is, because its value may be one thing in two places. */
function quickValue(text: string): Pick<PlacedYaml, 'value' | 'errors'> | null {
  try {
    return ALIAS.test(text)
      ? null
      : { value: load(text, { schema: CORE_SCHEMA }) ?? null, errors: [] }
  } catch {
    return null
  }
}

const ALIAS = /(?:^|[\s[{,])[*&]\S/m

function parsedValue(
  document: Document.Parsed,
  text: string,
): Pick<PlacedYaml, 'value' | 'errors'> {
  const errors = document.errors.map(({ pos, message }) => ({
    offset: openingQuote(document, pos[0], message),
    message: message.replace(/; please use YAML\..*$/, '; remove the lines of ---'),
  }))
  // A tab leaves the rest unreadable: what follows it are no errors of their own.
  const tabs = errors.filter(({ message }) => /^Tabs /.test(message))
  if (errors.length > 0) return { value: null, errors: tabs.length > 0 ? tabs : errors }
  try {
    return { value: document.toJS(), errors: [] }
  } catch (error) {
    // An alias (`*name`) without its anchor, or too many of them.
    const { message } = error as Error
    const alias = /alias .*: (\S+)$/.exec(message)?.[1]
    const offset = alias === undefined ? 0 : text.indexOf(`*${alias}`)
    return { value: null, errors: [{ offset: Math.max(0, offset), message }] }
  }
}

/** A quotation mark that is never closed is missed at the end of the text; what is wrong stands where it opens. */
function openingQuote(document: Document.Parsed, end: number, message: string): number {
  let offset = end
  if (message.startsWith('Missing closing'))
    visit(document, {
      Scalar(_key, { type, range }) {
        if (type?.startsWith('QUOTE_') && range && range[0] < end && end <= range[1])
          offset = range[0]
      },
    })
  return offset
}

function rangeStart(node: unknown): number {
  const range = (node as { range?: [number, number, number] } | null)?.range
  return range?.[0] ?? 0
}

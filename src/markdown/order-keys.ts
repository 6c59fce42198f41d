/** Puts the fields of YAML into their usual order by moving whole lines; no character inside them changes. */
import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml'

/** The usual order of the fields of a map, and of those of the records in its lists, by field. */
export interface KeyOrder {
  keys: readonly string[]
  lists: Readonly<Record<string, readonly string[]>>
}

/**
 * The YAML text with the fields of its block maps in order; fields that are not in the order come last, as they stood.
 * Comments stay above the field they stand over. The text itself if it cannot be parsed or is in order.
 */
export function orderKeys(text: string, order: KeyOrder): string {
  const document = parseDocument(text, { prettyErrors: false })
  if (document.errors.length > 0) return text
  const { contents } = document
  const edits: Edit[] = []
  const recordsOf = (node: unknown, keys: readonly string[]) => {
    if (isSeq(node))
      for (const item of node.items) if (isMap(item)) edits.push(...reordered(text, item, keys))
  }
  if (isSeq(contents)) recordsOf(contents, order.keys)
  if (isMap(contents)) {
    for (const pair of contents.items) recordsOf(pair.value, order.lists[nameOf(pair)] ?? [])
    // Lists first: their edits lie inside the lines that move.
    return apply(apply(text, edits), orderOfMap(apply(text, edits), order.keys))
  }
  return apply(text, edits)
}

function orderOfMap(text: string, keys: readonly string[]): Edit[] {
  const { contents } = parseDocument(text, { prettyErrors: false })
  return isMap(contents) ? reordered(text, contents, keys) : []
}

interface Edit {
  start: number
  end: number
  text: string
}

/** Later places first, so that earlier offsets hold. */
function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text)
}

function reordered(text: string, map: YAMLMap, keys: readonly string[]): Edit[] {
  if (map.flow || map.items.length < 2) return []
  const names = map.items.map(nameOf)
  const place = (name: string) => (keys.includes(name) ? keys.indexOf(name) : keys.length)
  const wanted = names
    .map((name, index) => ({ name, index }))
    .sort((a, b) => place(a.name) - place(b.name) || a.index - b.index)
  if (wanted.every(({ index }, at) => index === at)) return []
  const starts = map.items.map((pair) => keyStart(pair))
  // A field begins behind the line break before it, or behind the `- ` of its record, comments above it included.
  const first = starts[0] ?? 0
  const indent = ' '.repeat(first - (text.lastIndexOf('\n', first - 1) + 1))
  const begins = starts.map((start, at) =>
    at === 0 ? start : commentsAbove(text, text.lastIndexOf('\n', start) + 1),
  )
  const end = endOf(text, map)
  const pieces = begins.map((begin, at) => {
    const piece = text.slice(begin, begins[at + 1] ?? end)
    return piece.startsWith(indent) ? piece.slice(indent.length) : piece
  })
  const lines = wanted.map(({ index }) => (pieces[index] ?? '').replace(/\n*$/, '\n'))
  // The last line of a file may have no line break, and keeps none.
  const joined = lines.join(indent)
  const isOpen = !text.slice(first, end).endsWith('\n')
  return [{ start: first, end, text: isOpen ? joined.slice(0, -1) : joined }]
}

/** Start of the comment lines right above a line, down to the line itself. */
function commentsAbove(text: string, lineStart: number): number {
  let begin = lineStart
  for (;;) {
    const previous = text.lastIndexOf('\n', begin - 2) + 1
    if (begin === 0 || !/^[ \t]*#/.test(text.slice(previous, begin))) return begin
    begin = previous
  }
}

/** The line break behind the last field of a map, included. */
function endOf(text: string, map: YAMLMap): number {
  const end = map.range?.[1] ?? text.length
  const at = text[end - 1] === '\n' ? end - 1 : text.indexOf('\n', end)
  return at < 0 ? text.length : at + 1
}

function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : ''
}

function keyStart(pair: Pair): number {
  return (pair.key as { range?: [number, number, number] } | null)?.range?.[0] ?? 0
}

/** YAML with places: a value and, for any path into it, where in the file it stands. */
import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml'

/** Path into a YAML value: keys and indexes. */
export type Path = readonly PropertyKey[]

export interface PlacedYaml {
  value: unknown
  /** 0-based UTF-16 offset in the whole file of the value at `path`, or of the nearest ancestor that exists. */
  offsetOf(path: Path): number
  /** Syntax errors, with the offset in the whole file. */
  errors: { offset: number; message: string }[]
}

/** Parses `text`, whose first character stands at `base` (UTF-16 offset) of its file. Never throws. */
export function readYaml(text: string, base = 0): PlacedYaml {
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false })
  const errors = document.errors.map((error) => ({
    offset: base + (error.pos[0] ?? 0),
    message: error.message,
  }))
  return {
    value: errors.length > 0 ? null : document.toJS(),
    errors,
    offsetOf(path) {
      let node: unknown = document.contents
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

function rangeStart(node: unknown): number {
  const range = (node as { range?: [number, number, number] } | null)?.range
  return range?.[0] ?? 0
}

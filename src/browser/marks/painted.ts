/** How occurrences are marked on the page, so that neither the text nor what is selected, copied or searched changes. */
import type { Occurrence, Piece } from './occurrences.ts'

/** Marks on the page. Indexes are those of the occurrences that were painted. */
export interface Painted {
  /** Tells one occurrence from the others. */
  setCurrent(index: number): void
  /** Where the occurrence is in the window. */
  boxOf(index: number): DOMRect | null
  /** Takes all marks away. */
  clear(): void
}

/** Names that the style sheet knows: `::highlight(zhushu-mark)`. */
const ALL = 'zhushu-mark'
const CURRENT = 'zhushu-mark-current'

/** Marks by the CSS Custom Highlight API where there is one, else by `<mark>` elements. */
export function paint(occurrences: readonly Occurrence[]): Painted {
  const canHighlight = typeof Highlight === 'function' && 'highlights' in CSS
  return canHighlight ? paintRanges(occurrences) : paintElements(occurrences)
}

function paintRanges(occurrences: readonly Occurrence[]): Painted {
  const ranges = occurrences.map(({ pieces }) => rangesOf(pieces))
  CSS.highlights.set(ALL, highlightOf(ranges.flat()))
  return {
    setCurrent(index) {
      const current = highlightOf(ranges[index] ?? [])
      current.priority = 1
      CSS.highlights.set(CURRENT, current)
    },
    boxOf: (index) => ranges[index]?.[0]?.getBoundingClientRect() ?? null,
    clear() {
      CSS.highlights.delete(ALL)
      CSS.highlights.delete(CURRENT)
    },
  }
}

function highlightOf(ranges: readonly Range[]): Highlight {
  const highlight = new Highlight()
  // One by one: a long page may hold more occurrences than a call takes arguments.
  for (const range of ranges) highlight.add(range)
  return highlight
}

/** One range for what is read on without a gap: what stands in the gap is not marked. */
function rangesOf(pieces: readonly Piece[]): Range[] {
  const ranges: Range[] = []
  for (const { node, start, end, gap } of pieces) {
    let range = ranges.at(-1)
    if (!range || gap) {
      range = document.createRange()
      range.setStart(node, start)
      ranges.push(range)
    }
    range.setEnd(node, end)
  }
  return ranges
}

function paintElements(occurrences: readonly Occurrence[]): Painted {
  const marks = occurrences.map((): HTMLElement[] => [])
  // From the end, so that offsets in a text node that is cut stay valid.
  for (const [index, { pieces }] of [...occurrences.entries()].reverse())
    for (const piece of pieces.toReversed()) {
      const mark = wrap(piece)
      if (mark) marks[index]?.unshift(mark)
    }
  let current: HTMLElement[] = []
  return {
    setCurrent(index) {
      for (const mark of current) mark.removeAttribute('data-current')
      current = marks[index] ?? []
      for (const mark of current) mark.setAttribute('data-current', '')
    },
    boxOf: (index) => marks[index]?.[0]?.getBoundingClientRect() ?? null,
    clear() {
      for (const mark of marks.flat()) {
        const parent = mark.parentNode
        mark.replaceWith(...mark.childNodes)
        parent?.normalize()
      }
    },
  }
}

/** Puts a `<mark>` around the words; not around the white space between cells, where none may stand. */
function wrap({ node, start, end }: Piece): HTMLElement | null {
  if (node.data.slice(start, end).trim() === '') return null
  node.splitText(end)
  const words = node.splitText(start)
  const mark = document.createElement('mark')
  mark.dataset.mark = ''
  words.replaceWith(mark)
  mark.append(words)
  return mark
}

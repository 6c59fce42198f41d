/** Lays numbered parts and headings out as the nested lists that they form: by their styles and by how the numbers go on. */
import { HEADING_STYLES, type HeadingStyle } from '../../text/heading-shape.ts'

const DEEPEST = 6
/** How far to look for the next number of a style behind an inner list. */
const MOST_STEPS = 200

/** Something numbered, or a heading without a number (value 0), in text order. */
export interface OutlineNode {
  style: HeadingStyle
  value: number
  /** A title stands between it and the node before: the document begins anew. */
  isAfterTitle?: boolean
  /** 【项目建设】: below a heading that is marked in another way. */
  isBracketed?: boolean
  /** ◎今年这样干 */
  isMarked?: boolean
}

/** Where a node stands. */
export interface OutlinePlace {
  /** 2 for the outermost parts of a document (1 is its title), at most 6. */
  level: number
  /** Nodes of one list, numbered one after the other below the same heading, share it. */
  list: number
}

interface Open {
  style: HeadingStyle
  value: number
  list: number
  /** Index of the last node of the list. */
  node: number
  isMarked: boolean
}

/** The place of each node. */
export function outline(nodes: readonly OutlineNode[]): OutlinePlace[] {
  const next = nextOfStyle(nodes)
  const hasInner = hasInnerPlain(nodes)
  const places: OutlinePlace[] = []
  let open: Open[] = []
  let lists = 0
  let innerPlain: HeadingStyle | null = null
  let isPlainOutermost = false
  /** The style around the last list of each style. */
  const parents = new Map<HeadingStyle, HeadingStyle>()

  /** Whether the list goes on behind node `at`: `（三）` comes after `（二）` and whatever stands between. */
  const goesOn = ({ node, value }: Open, at: number) => {
    const index = next[node] ?? -1
    return index > at && nodes[index]?.value === value + 1
  }
  const plainDepth = (at: number) => {
    const bare = open.findLastIndex((entry) => entry.style === 'plain' && entry.isMarked)
    if (nodes[at]?.isBracketed && bare >= 0) return bare + 1
    if (nodes[at - 1]?.style === 'annex' || (isPlainOutermost && !hasInner)) return 0
    const inside = open.findLastIndex((entry) => entry.value > 0 && goesOn(entry, at))
    const usual = open.findLastIndex(({ style }) => style === innerPlain)
    return Math.max(inside, usual) + 1
  }
  /** An inner list in a style that elsewhere stands further out (`1.` around `（一）`) lets the outer list go on behind it. */
  const surrounds = (outer: Open, at: number) => {
    if (nodes[at]?.value !== 1 || outer.value === 0 || !goesOn(outer, at)) return false
    const end = next[outer.node] ?? at
    let last = at
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const following = next[last] ?? -1
      if (following < 0 || following > end) break
      last = following
    }
    const after = next[last] ?? -1
    return after < 0 || nodes[after]?.value !== (nodes[last]?.value ?? 0) + 1
  }
  const depthOf = (at: number): number => {
    const { style, value } = nodes[at] as OutlineNode
    if (style === 'annex') return 0
    if (style === 'plain') return plainDepth(at)
    const known = open.findLastIndex((entry) => entry.style === style)
    if (known >= 0) return known
    if (style === 'slogan') return open.length
    let depth = open.length
    while (depth > 0) {
      const outer = open[depth - 1] as Open
      const isUsual = outer.style === 'box' || parents.get(style) === outer.style
      const isAround = rank(outer.style) < rank(style) || (isUsual && value === 1)
      if (isAround || surrounds(outer, at)) break
      depth -= 1
    }
    return depth
  }

  for (const [at, { style, value, isAfterTitle, isMarked = false }] of nodes.entries()) {
    if (isAfterTitle) open = []
    const depth = depthOf(at)
    const same = open[depth]
    if (style === 'plain') {
      if (depth === 0) isPlainOutermost ||= nodes[at - 1]?.style !== 'annex'
      else innerPlain = open[depth - 1]?.style ?? null
    }
    const isNext = same !== undefined && same.style === style && (value > same.value || value === 0)
    if (!isNext) lists += 1
    const outer = open[depth - 1]
    if (outer) parents.set(style, outer.style)
    const list = isNext ? same.list : lists
    open = [...open.slice(0, depth), { style, value, list, node: at, isMarked }]
    places.push({ level: Math.min(open.length + 1, DEEPEST), list })
  }
  return places
}

/** Whether two headings without a number stand between some `（一）` and its `（二）`: then they part what is numbered. */
function hasInnerPlain(nodes: readonly OutlineNode[]): boolean {
  let numbered: OutlineNode | undefined
  let plain = 0
  for (const node of nodes) {
    if (node.style === 'plain') plain += 1
    else {
      const isNext = node.style === numbered?.style && node.value === numbered.value + 1
      if (isNext && plain > 1) return true
      numbered = node
      plain = 0
    }
  }
  return false
}

/** For each node the index of the next one of its style, -1 behind the last. */
function nextOfStyle(nodes: readonly OutlineNode[]): number[] {
  const result = new Array<number>(nodes.length).fill(-1)
  const next = new Map<HeadingStyle, number>()
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const { style } = nodes[at] as OutlineNode
    result[at] = next.get(style) ?? -1
    next.set(style, at)
  }
  return result
}

/** Headings without a number hold whatever is numbered below them. */
function rank(style: HeadingStyle): number {
  return style === 'slogan' ? -1 : HEADING_STYLES.indexOf(style)
}

/** Finds what the pages of a printed document repeat: page numbers and running heads. */
import { foldWidth } from '../../text/fold.ts'
import { headingShape } from '../../text/heading-shape.ts'
import type { SourceLine } from '../../text/source-lines.ts'
import { withoutSpace } from '../../text/squeeze.ts'
import { pageLayout } from './wrapped-lines.ts'

const DASH = '[-—–―─━~·•_|]'
const NUMBER = '(\\d{1,4}|[ivxlIVXL]{1,6}|[Ⅰ-ⅻ]{1,2})'

/** Notations of page numbers on lines of their own, blanks taken out, full width folded. */
export const PAGE_NUMBERS: { name: string; sure: boolean; shape: RegExp; example: string }[] = [
  {
    name: 'between-dashes',
    sure: true,
    shape: new RegExp(`^${DASH}{1,4}${NUMBER}${DASH}{1,4}$`),
    example: '— 12 —',
  },
  {
    name: 'page-of',
    sure: true,
    shape: /^第(\d{1,4})页[,/、]?(?:\(?共\d{1,4}页\)?)?$/,
    example: '第 3 页 共 12 页',
  },
  {
    name: 'of-page',
    sure: true,
    shape: /^共\d{1,4}页[,/、]?第(\d{1,4})页$/,
    example: '共12页 第3页',
  },
  {
    name: 'english',
    sure: true,
    shape: /^(?:page|p\.)(\d{1,4})(?:(?:of|\/)\d{1,4})?$/i,
    example: 'Page 3 of 12',
  },
  {
    name: 'one-dash',
    sure: false,
    shape: new RegExp(`^(?:${DASH}{1,3}(\\d{1,4})|(\\d{1,4})${DASH}{1,3})$`),
    example: '- 17',
  },
  { name: 'fraction', sure: false, shape: /^(\d{1,4})\/\d{1,4}$/, example: '3/12' },
  { name: 'bare', sure: false, shape: /^(\d{1,4})$/, example: '17' },
]

const LEAST_PAGES = 3
const LEAST_LINES_A_PAGE = 6
const SENTENCE_END = /[。；;：:！!？?]$/
/** Words of table heads, which a long table repeats on each page: they belong to the document. */
const TABLE_HEAD = /序号|单位|备注|指标|名称|内容|时限|进度|续表|项目/
const SHORTEST_HEAD = 4
const LONGEST_HEAD = 50
/** How many lines apart a running head and the page number of the same edge may stand. */
const EDGE = 2

/** Indices of the lines that hold page numbers and of those that are running heads or feet. */
export function findPageMarks(
  source: string,
  lines: SourceLine[],
): { numbers: Set<number>; heads: Set<number> } {
  const squeezed = lines.map(({ text }) =>
    text.length > LONGEST_HEAD ? '' : withoutSpace(foldWidth(text)),
  )
  const layout = pageLayout(source, lines)
  // A line that a page edge cut: what follows it is not the next line of the text.
  const isCut = (index: number) => {
    const before = lines[index - 1]
    return (
      layout !== null &&
      before !== undefined &&
      !SENTENCE_END.test(before.text) &&
      before.text.length > layout.width * 0.8
    )
  }
  const isAtBreak = (index: number) =>
    index > 0 && (lines[index]?.afterPage === true || lines[index + 1]?.afterPage === true)
  // Heads tell where pages end, and so where their numbers are; numbers tell the heads that stand beside them.
  const isBreak = (index: number) => isCut(index) || isAtBreak(index)
  const sureHeads = runningHeads(squeezed, new Set(), isBreak)
  const numbers = pageNumbers(
    squeezed,
    (index) => isBreak(index) || sureHeads.has(index - 1) || sureHeads.has(index + 1),
  )
  const isAtEdge = (index: number) => {
    for (let other = index - EDGE; other <= index + EDGE; other += 1)
      if (numbers.has(other)) return true
    return isBreak(index)
  }
  return { numbers, heads: runningHeads(squeezed, numbers, isAtEdge) }
}

function pageNumbers(lines: string[], isBetweenPages: (index: number) => boolean): Set<number> {
  const found = new Set<number>()
  const doubtful = new Map<string, { index: number; value: number }[]>()
  for (const [index, line] of lines.entries()) {
    const notation = PAGE_NUMBERS.find(({ shape }) => shape.test(line))
    if (!notation) continue
    if (notation.sure) found.add(index)
    else {
      const groups = notation.shape.exec(line) ?? []
      const list = doubtful.get(notation.name) ?? []
      list.push({ index, value: Number(groups[1] ?? groups[2]) })
      doubtful.set(notation.name, list)
    }
  }
  const isSurelyPaged = found.size > 1
  for (const [name, candidates] of doubtful) {
    if (name === 'one-dash' && isSurelyPaged) for (const { index } of candidates) found.add(index)
    const chain = longestCount(candidates)
    const between = chain.filter(isBetweenPages)
    const span = (chain.at(-1) ?? 0) - (chain[0] ?? 0)
    const isPaged =
      chain.length >= LEAST_PAGES &&
      span >= (chain.length - 1) * LEAST_LINES_A_PAGE &&
      between.length >= chain.length * 0.6
    if (isPaged) for (const index of chain) found.add(index)
  }
  return found
}

/** The longest run of candidates that counts up, a page or two missing at most; their indices. */
function longestCount(candidates: { index: number; value: number }[]): number[] {
  const best = new Map<number, { length: number; at: number }>()
  const before: number[] = []
  let end = -1
  let longest = 0
  for (const [at, { value }] of candidates.entries()) {
    const links = [1, 2, 3].map((step) => best.get(value - step))
    const link = links.reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a), undefined)
    const length = (link?.length ?? 0) + 1
    before[at] = link?.at ?? -1
    if (length > (best.get(value)?.length ?? 0)) best.set(value, { length, at })
    if (length > longest) {
      longest = length
      end = at
    }
  }
  const chain: number[] = []
  for (let at = end; at >= 0; at = before[at] ?? -1) chain.push(candidates[at]?.index ?? 0)
  return chain.reverse()
}

/** Short lines that recur at the edges of pages, whatever number they carry. */
function runningHeads(
  lines: string[],
  numbers: Set<number>,
  isAtEdge: (index: number) => boolean,
): Set<number> {
  const places = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    const isHead = line.length >= SHORTEST_HEAD && !SENTENCE_END.test(line) && !numbers.has(index)
    if (!isHead || TABLE_HEAD.test(line) || headingShape(line)) continue
    const key = line.replace(/\d+/g, '#')
    if (!/\p{Script=Han}/u.test(key)) continue
    const list = places.get(key)
    if (list) list.push(index)
    else places.set(key, [index])
  }
  const heads = new Set<number>()
  for (const list of places.values()) {
    // The first may be the title itself.
    const atEdge = list.filter((index) => index > EDGE && isAtEdge(index))
    const isRunning = atEdge.length >= LEAST_PAGES - 1 && list.length >= LEAST_PAGES
    const isPageApart =
      (list.at(-1) ?? 0) - (list[0] ?? 0) >= (list.length - 1) * LEAST_LINES_A_PAGE
    if (isRunning && isPageApart && atEdge.length >= list.length * 0.6)
      for (const index of atEdge) heads.add(index)
  }
  return heads
}

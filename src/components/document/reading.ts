/** What the head and the contents of a document page say, computed from its graph. */
import type { CorpusDocument, CorpusTarget, Passage } from '../../corpus/graph.ts'
import { DOCUMENT_KIND_LABELS, DUE_BASIS_LABELS } from '../../model/labels.ts'
import { formatDate, formatDue } from '../../text/target-words.ts'

/** The deadline that most targets of a document share; the margin repeats a deadline only where it differs. Null without targets. */
export function commonDue(document: Pick<CorpusDocument, 'targets'>): {
  date: string | null
  count: number
} | null {
  const counts = new Map<string | null, number>()
  for (const { due } of document.targets) counts.set(due.date, (counts.get(due.date) ?? 0) + 1)
  let common: { date: string | null; count: number } | null = null
  for (const [date, count] of counts) if (count > (common?.count ?? 0)) common = { date, count }
  return common
}

/** A deadline with what it rests on: `2020年（据本节“到2020年”）`, `未载明期限`. */
export function dueWithBasis(due: CorpusTarget['due']): string {
  if (due.date === null) return formatDue(due)
  return `${formatDue(due)}（${DUE_BASIS_LABELS[due.basis]}${due.words ? `“${due.words}”` : ''}）`
}

/** What `dueWithBasis` says of most targets: the page says it once, and of the others their own. Undefined without targets. */
export function commonDueWords(document: Pick<CorpusDocument, 'targets'>): string | undefined {
  const counts = new Map<string, number>()
  for (const { due } of document.targets) {
    const words = dueWithBasis(due)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0]
}

/** Where a quotation comes from: title as printed, publisher, date. What is not stated is left out. */
export function attributionOf(
  document: Pick<CorpusDocument, 'title' | 'kind' | 'publisher' | 'published'>,
): string {
  const { title, kind, publisher, published } = document
  const state = DOCUMENT_KIND_LABELS[kind]
  const isDraft = kind === 'draft-for-comment' && !title.includes(state)
  const name = title.replace(/\s+/g, ' ') + (isDraft ? `（${state}）` : '')
  return [name, publisher, published && formatDate(published)].filter(Boolean).join('，')
}

/** What stands at the head of each printed page: `铜官区 五大发展实施意见（征求意见稿）`. */
export function runningHead(
  document: Pick<CorpusDocument, 'region' | 'shortTitle' | 'kind'>,
): string {
  const { region, shortTitle, kind } = document
  const state = kind === 'draft-for-comment' ? `（${DOCUMENT_KIND_LABELS[kind]}）` : ''
  return `${region.name} ${shortTitle}${state}`
}

/** One line of the contents. */
export interface ContentsEntry {
  heading: Passage
  /** 1 for the highest level that the document uses. */
  level: number
  /** The heading's lines, without its closing full stop. */
  lines: string[]
  targets: number
}

const MOST_LEVELS = 2
const MOST_ENTRIES = 48

/**
 * Headings with the number of targets under each: two levels, or one where two would make a list too long to scan.
 * The heading of a measure is listed however deep it stands: people look for “工作23” by its number.
 */
export function contentsOf(
  document: Pick<CorpusDocument, 'headings' | 'targets'>,
): ContentsEntry[] {
  const depths = [...new Set(document.headings.map(({ depth }) => depth))].sort((a, b) => a - b)
  const entries = document.headings.map((heading) => ({
    heading,
    level: depths.indexOf(heading.depth) + 1,
    lines: headingLines(heading.text),
    targets: document.targets.filter(({ passage }) => passage.path.includes(heading)).length,
  }))
  const within = (levels: number) =>
    entries.filter(({ heading, level }) => level <= levels || heading.measure?.heading === heading)
  const shown = within(MOST_LEVELS)
  return shown.length > MOST_ENTRIES ? within(1) : shown
}

/** The printed lines of a heading: `headingLines('加快改革\n\n打造新城。')` // => ['加快改革', '打造新城'] */
export function headingLines(text: string): string[] {
  return text
    .replace(/[\s。.:：;；]+$/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A count over its noun, in the head of the page. */
export interface Figure {
  count: number
  noun: string
}

/** Counts that are not nought: what is missing altogether is said by a badge. */
export function figuresOf(document: CorpusDocument): Figure[] {
  const figures = [
    { count: document.targets.length, noun: '个目标' },
    { count: document.measures.filter(({ partOf }) => partOf === null).length, noun: '项任务' },
    { count: document.departments.length, noun: '个责任单位' },
    { count: new Set(document.proposals.map(({ row }) => row)).size, noun: '家部门反馈' },
    { count: document.notes.length, noun: '条校注' },
  ]
  return figures.filter(({ count }) => count > 0)
}

/** One sentence for search engines and previews. */
export function describe(document: CorpusDocument): string {
  const { region, kind, targets, measures } = document
  const count = [
    targets.length > 0 && `${targets.length}个目标`,
    measures.length > 0 && `${measures.length}项任务`,
  ]
  const notes = count.filter(Boolean).join('、')
  return `${region.fullName}${DOCUMENT_KIND_LABELS[kind]}全文，一字不改${notes && `，旁注${notes}`}。`
}

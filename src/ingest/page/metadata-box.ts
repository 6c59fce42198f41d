/** Finds the box in which an archive of government information describes a document, and reads it. */
import { foldWidth } from '../../text/fold.ts'
import type { SourceLine } from '../../text/source-lines.ts'
import { withoutSpace } from '../../text/squeeze.ts'
import { BOX_LABELS } from './box-labels.ts'

/** What a label stands for; `other` is of no use to us. */
export type BoxField = keyof typeof BOX_LABELS

/** A box of labels and values on neighbouring lines; `first` and `last` are indices of lines. */
export interface MetadataBox {
  first: number
  last: number
  /** Values without white space; the first of each label. */
  values: Partial<Record<BoxField, string>>
}

interface Pair {
  label: string
  value: string
}

const FIELDS = new Map(
  Object.entries(BOX_LABELS).flatMap(([field, labels]) =>
    labels.map((label) => [label, field as BoxField] as const),
  ),
)
/** Labels that also stand in the date line or the text of a document: alone they make no box. */
const COMMON = new Set(
  '标题 名称 来源 发布时间 发布日期 公开时间 有效期 分类 时效 信息来源 关键词 关键字 责任部门 实施日期 施行日期 发布单位 制定机关 内容简介'.split(
    ' ',
  ),
)
const LABEL = [...FIELDS.keys()].sort((a, b) => b.length - a.length).join('|')
const BEGINS = new RegExp(`^[【[]?(${LABEL})[】\\]]?(:?)`)
const INNER = new RegExp(`(?:${LABEL}):`, 'g')
const LEAST_PAIRS = 3
const LEAST_OWN_LABELS = 2
const LONGEST_VALUE = 90
/** A value may be a kind of document (`通知`), but no title. */
const SHORTEST_TITLE = 8
const LONGEST_LAST_VALUE = 12

/** The boxes among the lines, in order. `索引号：1140/2023-1`, `文号：` + next line, and rows with TAB are all read. */
export function findMetadataBoxes(lines: SourceLine[]): MetadataBox[] {
  const boxes: MetadataBox[] = []
  for (let first = 0; first < lines.length; first += 1) {
    const { pairs, last } = runOfPairs(lines, first)
    if (pairs.length === 0) continue
    const own = new Set(pairs.map(({ label }) => label).filter((label) => !COMMON.has(label)))
    const isBox = own.has('索引号') || own.size >= LEAST_OWN_LABELS
    if (isBox && pairs.length >= LEAST_PAIRS) boxes.push({ first, last, values: valuesOf(pairs) })
    first = last
  }
  return boxes
}

/** The labelled lines from `first` on, each with its value. */
function runOfPairs(lines: SourceLine[], first: number): { pairs: Pair[]; last: number } {
  const pairs: Pair[] = []
  let last = first
  for (let index = first; index < lines.length; index += 1) {
    const found = pairsOf((lines[index] as SourceLine).text)
    if (found.length === 0) break
    const open = found.at(-1) as Pair
    last = index
    const value = lines[index + 1]
    if (found.length === 1 && open.value === '' && value && isValue(open.label, lines, index + 1)) {
      open.value = withoutSpace(foldWidth(value.text))
      last = index += 1
    }
    pairs.push(...found)
  }
  return { pairs, last }
}

const TITLE_LIKE = /(?:通知|意见|方案|办法|规划|报告|公告|计划|措施|要点|决定|规定)(?:\(.*\))?$/

/** The line behind a label without value is the value, unless it is a label itself or begins the document. */
function isValue(label: string, lines: SourceLine[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  if (text.length > LONGEST_VALUE || /[。【]/.test(text) || pairsOf(text).length > 0) return false
  const field = FIELDS.get(label)
  if (field === 'title') return true
  const isTitle = TITLE_LIKE.test(foldWidth(text))
  if (pairsOf(lines[index + 1]?.text ?? '').length > 0)
    return !isTitle || text.length < SHORTEST_TITLE
  // Behind the last label the document may begin.
  return !isTitle && (field !== 'other' || text.length <= LONGEST_LAST_VALUE)
}

function pairsOf(line: string): Pair[] {
  if (line.length > 400) return []
  const folded = foldWidth(line)
  const cells = line.split('\t').map((cell) => withoutSpace(foldWidth(cell)))
  if (cells.length > 1 && FIELDS.has(asLabel(cells[0]))) {
    return cells.flatMap((cell, index) =>
      index % 2 === 0 && FIELDS.has(asLabel(cell))
        ? [{ label: asLabel(cell), value: cells[index + 1] ?? '' }]
        : [],
    )
  }
  const text = withoutSpace(folded)
  const begins = BEGINS.exec(text)
  if (!begins?.[1]) return []
  const rest = text.slice(begins[0].length)
  const isMarked = begins[2] === ':' || begins[0].startsWith('【') || begins[0].startsWith('[')
  if (!isMarked && rest !== '') return []
  const inner = [...rest.matchAll(INNER)]
  const ends = [...inner.map(({ index }) => index), rest.length]
  return [
    { label: begins[1], value: rest.slice(0, ends[0]) },
    ...inner.map(({ 0: mark, index }, at) => ({
      label: mark.slice(0, -1),
      value: rest.slice(index + mark.length, ends[at + 1]),
    })),
  ]
}

function asLabel(cell: string | undefined): string {
  return (cell ?? '').replace(/^[【[]|[】\]]?:?$/g, '')
}

function valuesOf(pairs: Pair[]): MetadataBox['values'] {
  const values: MetadataBox['values'] = {}
  for (const { label, value } of pairs) {
    const field = FIELDS.get(label) ?? 'other'
    if (value !== '' && !/^[-—/无]+$/.test(value)) values[field] ??= value
  }
  return values
}

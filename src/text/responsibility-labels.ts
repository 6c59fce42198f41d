/** Finds the labels of a clause: 牵头单位：, 责任部门:, and the fields between them that name no department. */
import {
  LABEL_MODIFIERS,
  LABEL_NOUNS,
  LABEL_STEMS,
  OTHER_FIELDS,
  type WordRole,
} from './responsibility-lexicon.ts'
import { type ClauseText, clauseText } from './responsibility-text.ts'

/** A label at [start, end); `role` null for fields that name no department. `colon`: printed with one. */
export interface Label {
  start: number
  end: number
  role: WordRole | null
  /** The first word of the label; empty for fields that name no department. */
  stem: string
  inLines: boolean
  colon: boolean
}

/** Alternatives of a regular expression. */
export const STEMS = LABEL_STEMS.map(({ stem }) => stem).join('|')
export const NOUNS = LABEL_NOUNS.join('|')
const OTHERS = OTHER_FIELDS.map(({ field }) => field).join('|')
const MARK = '(?:(?:分别)?[为是有]?:|(?:分别)?[为是](?=[^:]))'
const LABEL = new RegExp(
  `(?:${LABEL_MODIFIERS})?((?:${STEMS}){1,2})(?:[(/和及](?:${STEMS})\\)?)?` +
    `(?:责任|考核|督办)?(?:[省市区县州]?[直级])?(?:(?:${NOUNS})(?:名称|[及和、/](?:责任|联系)人)?(?:\\([^()]{1,8}\\))?(${MARK})?|(:))` +
    `|(?:${OTHERS}):|(?:^|(?<=[,;。、(]))(?:(?!(?:${STEMS})(?:${NOUNS}))[\u3007\u3400-\u4dbf\u4e00-\u9fff]){2,10}:`,
  'g',
)

/** The labels in [from, to), in order. Without a colon a label counts only where a field can begin. */
export function findLabels({ text, gaps }: ClauseText, from: number, to: number): Label[] {
  const words = text.slice(from, to)
  return [...words.matchAll(LABEL)].flatMap((match): Label[] => {
    const start = from + match.index
    const end = start + match[0].length
    const stem = LABEL_STEMS.filter((row) => match[1]?.includes(row.stem))
    const colon = match[0].endsWith(':')
    const begins = match.index === 0 || gaps[start] || ',;。('.includes(text[start - 1] ?? '(')
    if (!colon && !begins) return []
    if (!match[1]) return [{ start, end, role: null, stem: '', inLines: false, colon }]
    const role = roleOf(stem.map((row) => row.role))
    const inLines = match[3] === undefined && stem.some((row) => row.inLines)
    return [{ start, end, role, stem: match[1], inLines, colon }]
  })
}

/** 牵头责任单位 leads, 配合责任单位 supports. */
function roleOf(roles: WordRole[]): WordRole {
  return roles.find((role) => role === 'lead') ?? roles.find((role) => role === 'support') ?? 'own'
}

const FIELD = new RegExp(`^(?:${OTHERS}):.`)

const COLON = /[:：∶﹕︰]/

/** Whether a line is a field of a task (`完成时限：2025年底`, `责任单位：市科技局`), and so no heading, however short. */
export function isFieldLine(line: string): boolean {
  if (!COLON.test(line)) return false
  const source = clauseText(line.slice(0, LONGEST_LABEL))
  const [label] = findLabels(source, 0, source.text.length)
  const isLabel = label?.start === 0 && label.role !== null && label.end < source.text.length
  return FIELD.test(source.text) || (isLabel && label.colon)
}

const LONGEST_LABEL = 40

/** A label at the beginning of the words. */
export const LABEL_START = new RegExp(`^(?:${LABEL_MODIFIERS})?(?:${STEMS}){1,2}(?:${NOUNS})`)

/**
 * Reads the annexes that allot a plan's work to places or years, 目标任务分解表, in a text layer that left blanks between the
 * cells and lost the empty ones: every number of a row is a goal, in the unit of the table or of the row.
 */
import { sourceLines } from '../../text/source-lines.ts'
import type { TableVerdict } from './in-table.ts'

/** 2018年国土绿化提升行动目标任务分解表, 2017—2020年全省化解煤炭过剩产能指导目标 */
const CAPTION =
  /(?:(?:任务|目标|指标|计划|工作量|工程量)(?:任务|目标|指标|计划)?(?:分解|分配|下达|安排|一览|汇总)?表|(?:任务|目标|指标|计划)(?:分解|分配|安排)|(?:指导|分解)目标|目标任务|建设计划|年度计划)(?:[(][^()]*[)])?$/
const LONGEST_CAPTION = 50
const SENTENCE = /[。;]|,.*,/
/** A paragraph ends the table. */
const LONGEST_ROW = 200
const UNITS = /单位:\s*([^\s()]{1,24})/
const YEARS = /(20\d\d)?\s*(?:[-—–~～至]\s*)?(20\d\d)\s*年(?!\d)/g
const VALUE = /^[≥≤><]?\d+(?:\.\d+)?$/
const EMPTY = /^(?:0+(?:\.0+)?|[-—–/]+)$/
const ORDINAL = /^\d{1,3}$/
const LONGEST_LABEL = 40
/** 雨水管网(公里) */
const UNIT_OF_ROW = /[(]\s*([^()\d]{1,8})\s*[)]$/
/** 绿道(公 … 里) */
const OPEN_UNIT = /[(]([^()\d]{1,4})$/
const REST_OF_UNIT = /(?:^|\s)([^()\s\d]{1,4})[)]$/
const LONGEST_REST = 20
const FEWEST_VALUES = 3
const FEWEST_ROWS = 3

interface Row {
  ordinal: Token | null
  label: string
  values: Token[]
  /** Printed with the label; null if it is not. */
  unit: string | null
}

interface Token {
  text: string
  /** UTF-16, in the whole text. */
  start: number
}

/** What the head of a table says of all its rows. */
interface Head {
  units: string[]
  years: string[]
  /** The words of the last line of the head. */
  columns: string[]
}

/** What such a table says of a number, for its offset; null for all other offsets. `folded`: width-folded. */
export function allotmentReader(folded: string): (offset: number) => TableVerdict | null {
  const verdicts = new Map<number, TableVerdict>()
  const lines = sourceLines(folded)
  for (let at = 0; at < lines.length; at += 1) {
    if (!isCaption(lines[at]?.text ?? '')) continue
    const body = bodyBehind(lines, at)
    const rows = body.flatMap((line, index) => rowOf(line, body[index + 1]?.text) ?? [])
    if (rows.length < FEWEST_ROWS) continue
    const first = body.findIndex((line) => rowOf(line) !== null)
    const head = headOf([lines[at] as Token, ...body.slice(0, first)])
    for (const row of rows)
      for (const [offset, verdict] of verdictsOf(row, head)) verdicts.set(offset, verdict)
    at += body.length
  }
  return (offset) => verdicts.get(offset) ?? null
}

function isCaption(line: string): boolean {
  const text = line.trim().replace(UNITS, '').trim()
  return text.length <= LONGEST_CAPTION && !SENTENCE.test(text) && CAPTION.test(text)
}

/** The lines up to the next paragraph or caption. */
function bodyBehind(lines: readonly Token[], caption: number): Token[] {
  const rest = lines.slice(caption + 1)
  const end = rest.findIndex(
    ({ text }) => text.length > LONGEST_ROW || SENTENCE.test(text) || isCaption(text),
  )
  return end < 0 ? rest : rest.slice(0, end)
}

/** `3 三明市  4  24`: perhaps a number, a label, and nothing but values behind it. `next`: the line below. */
function rowOf({ text, start }: Token, next = ''): Row | null {
  const tokens = [...text.matchAll(/\S+/g)].map((found) => ({
    text: found[0],
    start: start + found.index,
  }))
  const last = tokens.findLastIndex((token) => !VALUE.test(token.text) && !EMPTY.test(token.text))
  const values = tokens.slice(last + 1)
  const ordinal = ORDINAL.test(tokens[0]?.text ?? '') && last > 0 ? (tokens[0] ?? null) : null
  const words = tokens.slice(ordinal ? 1 : 0, last + 1).map((token) => token.text)
  const whole = words.join('')
  // The line above may have been joined to this one.
  const isWhole = whole.length <= LONGEST_LABEL && !/\d/.test(whole.replace(/20\d\d年/g, ''))
  const name = isWhole ? whole : (words.at(-1) ?? '')
  const isRow = /\p{Script=Han}{2}/u.test(name) && (isWhole || !/\d/.test(name))
  if (!isRow || values.length < FEWEST_VALUES) return null
  const unit = UNIT_OF_ROW.exec(name)?.[1] ?? brokenUnit(name, next.trim())
  return { ordinal, label: name.replace(UNIT_OF_ROW, ''), values, unit }
}

/** The label goes on below its values: `改造 (个)`; `绿道(公` with `里)` below it. */
function brokenUnit(label: string, next: string): string | null {
  if (next.length > LONGEST_REST || /\d/.test(next)) return null
  const opened = OPEN_UNIT.exec(label)?.[1]
  const rest = REST_OF_UNIT.exec(next)?.[1]
  if (opened !== undefined) return rest === undefined ? null : opened + rest
  return UNIT_OF_ROW.exec(next)?.[1] ?? null
}

function headOf(lines: readonly Token[]): Head {
  const words = lines.map(({ text }) => text).join('\n')
  const units = UNITS.exec(words)?.[1]?.split(/[、,]/) ?? []
  const named = lines.findLast(({ text }) => [...text.matchAll(YEARS)].length > 1)
  const years = [...(named?.text ?? '').matchAll(YEARS)].map((found) => found[2] ?? '')
  return { units, years, columns: lines.at(-1)?.text.trim().split(/\s+/) ?? [] }
}

/** Nothing is said of a row whose unit nobody names. */
function verdictsOf({ ordinal, label, values, unit }: Row, head: Head): [number, TableVerdict][] {
  const units = unit === null ? head.units : [unit]
  if (units.length === 0 || values.length % units.length !== 0) return []
  // Empty cells are lost: only a row as long as the head tells its columns.
  const fits = head.columns.length === values.length
  const span = values.length / (head.years.length || 1)
  const found = values.map((value, at): [number, TableVerdict] => {
    const digit = value.start + value.text.search(/\d|[-—–/]/)
    const year = Number.isInteger(span) ? head.years[Math.floor(at / span)] : undefined
    return [
      digit,
      {
        reason: EMPTY.test(value.text) ? 'context' : null,
        rule: EMPTY.test(value.text) ? 'table-empty' : 'table-allotted',
        confidence: fits ? 'medium' : 'low',
        start: value.start,
        end: value.start + value.text.length,
        indicator: fits ? `${label}${head.columns[at]}` : label,
        unit: units[at % units.length] ?? '',
        isSum: false,
        isBare: true,
        due: year ? { date: year, basis: 'section', words: year } : null,
      },
    ]
  })
  if (ordinal) found.push([ordinal.start, ordinalVerdict(ordinal)])
  return found
}

function ordinalVerdict({ start, text }: Token): TableVerdict {
  return {
    reason: 'ordinal',
    rule: 'table-ordinal',
    confidence: 'high',
    start,
    end: start + text.length,
    indicator: '',
    unit: '',
    isSum: false,
    due: null,
  }
}

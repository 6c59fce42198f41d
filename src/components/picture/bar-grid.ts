/** A table of numbers as a picture: rows and columns as in the table, in every cell a bar as long as its number. */
import { addGlyph, type Drawing, emptyDrawing, widthOf } from './drawing.ts'

export interface BarPart {
  value: number
  /** A custom property of the tokens: `--green`. */
  colour: string
  /** Drawn at half its height: kinds that lie side by side differ in shape, not in colour alone. */
  thin?: boolean
}

export interface BarCell {
  /** Side by side, in order; parts of 0 may be given. */
  parts: BarPart[]
  /** Where the bar leads; null for none. */
  url: string | null
  /** `城关区，绿色发展：8个目标`. */
  words: string
}

export interface GridHead {
  name: string
  /** Beside or under it: 征求意见稿. */
  tag?: string | null
  /** Drawn in front of the name of a column. */
  topic?: { id: string; glyph: string }
}

export interface BarGrid {
  name: string
  columns: GridHead[]
  /** One cell a column; `absence` stands in place of a row of noughts. */
  rows: { head: GridHead; cells: BarCell[]; absence?: string | null }[]
}

/** Places and sizes of one of the two drawings: on wide screens the rows' names stand beside the bars, on narrow ones above. */
interface Layout {
  width: number
  left: number
  head: number
  row: number
  /** Above the bar in its row. */
  above: number
  bar: number
}

const WIDE: Layout = { width: 720, left: 132, head: 48, row: 34, above: 8, bar: 18 }
const NARROW: Layout = { width: 350, left: 0, head: 54, row: 50, above: 26, bar: 16 }
/** The shortest bar that is still seen. */
const LEAST = 1.5
/** Kept free behind the longest bar for its number. */
const NUMBER = 26

export function wideBarGrid(grid: BarGrid): Drawing {
  return drawBarGrid(grid, WIDE)
}

export function narrowBarGrid(grid: BarGrid): Drawing {
  return drawBarGrid(grid, NARROW)
}

export function totalOf({ parts }: BarCell): number {
  return parts.reduce((sum, { value }) => sum + value, 0)
}

/** `城关区：创新发展5，绿色发展8。兰州高新区：没有量化目标。` */
function gridInWords({ columns, rows }: BarGrid): string {
  return rows
    .map(({ head, cells, absence }) => {
      const counts = cells.map((cell, n) => `${columns[n]?.name}${totalOf(cell)}`)
      return `${head.name}${head.tag ? `（${head.tag}）` : ''}：${absence ?? counts.join('，')}。`
    })
    .join('')
}

function drawBarGrid(grid: BarGrid, layout: Layout): Drawing {
  const { width, left, head, row } = layout
  const height = head + grid.rows.length * row + 2
  const drawing = emptyDrawing(width, height, grid.name, gridInWords(grid))
  const column = (width - left) / grid.columns.length
  const most = Math.max(1, ...grid.rows.flatMap(({ cells }) => cells.map(totalOf)))
  const scale = (column - NUMBER - 6) / most
  grid.columns.forEach((one, n) => {
    drawColumnHead(drawing, one, left + n * column, layout)
  })
  grid.rows.forEach(({ head: name, cells, absence }, n) => {
    const top = head + n * row
    drawing.lines.push({ x1: 0, x2: width, y1: top, y2: top, colour: '--line' })
    drawRowHead(drawing, name, top, layout)
    if (absence) drawAbsence(drawing, absence, top, layout)
    else
      cells.forEach((cell, place) => {
        drawCell(drawing, cell, { x: left + place * column, top, column, scale }, layout)
      })
  })
  return drawing
}

function drawColumnHead(drawing: Drawing, head: GridHead, x: number, layout: Layout): void {
  const narrow = layout === NARROW
  const y = layout.head - 14
  if (head.topic) addGlyph(drawing, head.topic, x, narrow ? y - 20 : y)
  const indent = head.topic && !narrow ? 22 : 0
  drawing.labels.push({ x: x + indent, y, text: head.name, tone: 'name' })
  if (head.tag) drawing.labels.push({ x, y: y - 18, text: head.tag, tone: 'tag' })
}

function drawRowHead(drawing: Drawing, head: GridHead, top: number, layout: Layout): void {
  const y = top + (layout === NARROW ? 14 : layout.above + layout.bar / 2)
  drawing.labels.push({ x: 0, y, text: head.name, tone: 'name' })
  if (head.tag) drawing.labels.push({ x: widthOf(head.name) + 8, y, text: head.tag, tone: 'tag' })
}

function drawAbsence(drawing: Drawing, text: string, top: number, layout: Layout): void {
  const y = top + layout.above + layout.bar / 2
  drawing.labels.push({ x: layout.left, y, text, tone: 'aside' })
}

interface CellPlace {
  x: number
  top: number
  column: number
  /** Pixels for one. */
  scale: number
}

function drawCell(drawing: Drawing, cell: BarCell, place: CellPlace, layout: Layout): void {
  const { x, top, column, scale } = place
  const y1 = top + layout.above
  const y2 = y1 + layout.bar
  const total = totalOf(cell)
  let x1 = x
  for (const { value, colour, thin = false } of cell.parts) {
    if (value === 0) continue
    const x2 = x1 + Math.max(LEAST, value * scale)
    const inset = thin ? layout.bar / 4 : 0
    drawing.boxes.push({ x1, x2, y1: y1 + inset, y2: y2 - inset, colour })
    x1 = x2
  }
  const tone = total === 0 ? 'aside' : 'number'
  const gap = total === 0 ? 0 : 4
  drawing.labels.push({ x: x1 + gap, y: (y1 + y2) / 2, text: String(total), tone })
  if (cell.url && total > 0)
    drawing.links.push({
      x1: x,
      x2: x + column - 4,
      y1: y1 - 6,
      y2: y2 + 6,
      url: cell.url,
      words: cell.words,
    })
}

/** The picture of deadlines: years across and documents down on wide screens, one line of years downwards on narrow ones. */
import { formatDate } from '../../text/target-words.ts'
import { type Deadlines, type DueEvent, eventAnchor, yearName, yearsAt } from './deadlines.ts'
import { addGlyph, type Drawing, emptyDrawing, GLYPH, widthOf } from './drawing.ts'
import { draftTag, nameOf } from './topic-grid.ts'

const NAME = '目标何时到期'
const STEP = GLYPH + 2
/** Kept free behind the longest bar for its number. */
const NUMBER = 24

const WIDE = { width: 720, left: 84, head: 30, row: 30, pad: 16 }
const NARROW = { width: 350, axis: 8, left: 62, year: 34, gap: 18, head: 26 }

export function wideDeadlines(deadlines: Deadlines): Drawing {
  const { years, documents, events } = deadlines
  const undated = events.some(({ year }) => year === null)
  const column = (WIDE.width - WIDE.left) / (years.length + (undated ? 1 : 0))
  const xOf = (year: string | null) =>
    WIDE.left + column * (year === null ? years.length : years.indexOf(year))
  const heights = documents.map((document) => heightOf(document, events))
  const height = WIDE.head + heights.reduce((sum, one) => sum + one, 0)
  const drawing = emptyDrawing(WIDE.width, height, NAME, eventsInWords(events))
  for (const year of [...years, ...(undated ? [null] : [])]) {
    const x = xOf(year)
    drawing.lines.push({ x1: x, x2: x, y1: 18, y2: height, colour: '--line' })
    drawing.labels.push({ x: x + 5, y: 10, text: yearName(year), tone: 'aside' })
  }
  const scale = scaleOf(events, column - GLYPH - NUMBER - 12)
  const place = (date: string) =>
    xOf(years[0] ?? null) + (yearsAt(date) - Number(years[0])) * column
  let top = WIDE.head
  documents.forEach((document, n) => {
    const own = events.filter((event) => event.document === document)
    drawDocument(drawing, document, own, { top, place })
    for (const event of own)
      drawEvent(drawing, event, { x: xOf(event.year) + 6, y: top + WIDE.row, scale, column })
    top += heights[n] ?? 0
  })
  return drawing
}

function heightOf(document: DueEvent['document'], events: readonly DueEvent[]): number {
  const own = events.filter((event) => event.document === document)
  const most = Math.max(own.length === 0 ? 1 : 2, ...own.map(({ topics }) => topics.length))
  return WIDE.row + most * STEP + WIDE.pad
}

interface RowPlace {
  top: number
  place: (date: string) => number
}

/** A document's name, and its line from the day it was published to the last of its deadlines. */
function drawDocument(
  drawing: Drawing,
  document: DueEvent['document'],
  own: readonly DueEvent[],
  { top, place }: RowPlace,
): void {
  const tag = draftTag(document)
  const y = top + 14
  drawing.lines.push({ x1: 0, x2: drawing.width, y1: top, y2: top, colour: '--line' })
  drawing.labels.push({ x: 0, y, text: document.region.name, tone: 'name' })
  if (tag) drawing.labels.push({ x: 0, y: y + 20, text: tag, tone: 'tag' })
  if (own.length === 0) {
    drawing.labels.push({ x: WIDE.left + 5, y, text: '没有量化目标', tone: 'aside' })
    return
  }
  const dated = own.flatMap(({ year }) => (year === null ? [] : [year]))
  const ends = dated.map((year) => place(String(Number(year) + 1)) - 5)
  const starts = document.published ? [place(document.published)] : dated.map((year) => place(year))
  const x1 = Math.min(...starts)
  const x2 = Math.max(...ends)
  drawing.lines.push({ x1, x2, y1: y, y2: y, colour: '--ink-2' })
  for (const x of ends)
    drawing.lines.push({ x1: x, x2: x, y1: y - 6, y2: y + 6, colour: '--ink-2' })
  if (document.published) drawing.dots.push({ x: x1, y, shape: 'ring', colour: '--ink-2' })
}

/** Years downwards; under each the documents whose targets fall due in it. */
export function narrowDeadlines({ years, events }: Deadlines): Drawing {
  const all = [...years, ...(events.some(({ year }) => year === null) ? [null] : [])]
  const drawing = emptyDrawing(NARROW.width, 0, NAME, eventsInWords(events))
  const column = NARROW.width - NARROW.left
  const scale = scaleOf(events, column - GLYPH - NUMBER - 12)
  let y = 4
  for (const year of all) {
    const middle = y + 12
    const due = events.filter((event) => event.year === year)
    drawing.dots.push({ x: NARROW.axis, y: middle, shape: 'ring', colour: '--ink-2' })
    drawing.labels.push({ x: NARROW.axis + 12, y: middle, text: yearName(year), tone: 'number' })
    const said = publishedIn(year, events)
    if (said) drawing.labels.push({ x: NARROW.left + 30, y: middle, text: said, tone: 'aside' })
    y += NARROW.year
    for (const event of due) {
      drawHead(drawing, event, y + 8)
      drawEvent(drawing, event, { x: NARROW.left, y: y + NARROW.head - 4, scale, column })
      y += NARROW.head + event.topics.length * STEP + NARROW.gap
    }
  }
  drawing.height = y
  const [first] = drawing.dots
  if (first)
    drawing.lines.push({ x1: first.x, x2: first.x, y1: first.y, y2: y - 8, colour: '--ink-2' })
  return drawing
}

/** `城关区、铜官区发布`: who spoke in that year, since a line from there to the deadline has no room. */
function publishedIn(year: string | null, events: readonly DueEvent[]): string {
  const documents = [...new Set(events.map(({ document }) => document))].filter(
    ({ published }) => year !== null && published?.startsWith(year),
  )
  return documents.length === 0 ? '' : `发布：${documents.map(nameOf).join('、')}`
}

function drawHead(drawing: Drawing, { document, targets }: DueEvent, y: number): void {
  const { name } = document.region
  const tag = draftTag(document)
  const wide = widthOf(name)
  drawing.labels.push({ x: NARROW.left, y, text: name, tone: 'name' })
  if (tag) drawing.labels.push({ x: NARROW.left + wide + 8, y, text: tag, tone: 'tag' })
  const text = `${targets.length}个目标`
  drawing.labels.push({ x: NARROW.width, y, text, tone: 'aside', anchor: 'end' })
}

interface EventPlace {
  x: number
  y: number
  /** Pixels for one target. */
  scale: number
  column: number
}

/** A bar a topic, its glyph in front and its number behind; all together one link. */
function drawEvent(drawing: Drawing, event: DueEvent, { x, y, scale, column }: EventPlace): void {
  event.topics.forEach(({ topic, count }, n) => {
    const middle = y + n * STEP + STEP / 2
    const from = x + GLYPH + 3
    const to = from + count * scale
    addGlyph(drawing, topic, x, middle)
    const colour = `--${topic.id}`
    drawing.boxes.push({ x1: from, x2: to, y1: middle - 4, y2: middle + 4, colour })
    drawing.labels.push({ x: to + 4, y: middle, text: String(count), tone: 'number' })
  })
  drawing.links.push({
    x1: x - 3,
    x2: x - 3 + column - 6,
    y1: y - 3,
    y2: y + Math.max(1, event.topics.length) * STEP + 3,
    url: `#${eventAnchor(event)}`,
    words: wordsOf(event),
  })
}

/** `城关区，2023年到期65个目标：创新发展5，…`. */
function wordsOf({ document, year, targets, topics }: DueEvent): string {
  const parts = topics.map(({ topic, count }) => `${topic.name}${count}`).join('，')
  const when = year === null ? yearName(year) : `${yearName(year)}到期`
  const said = document.published ? `（${formatDate(document.published)}发布）` : ''
  return `${nameOf(document)}${said}，${when}：${targets.length}个目标，${parts}`
}

function eventsInWords(events: readonly DueEvent[]): string {
  return events.map((event) => `${wordsOf(event)}。`).join('')
}

function scaleOf(events: readonly DueEvent[], room: number): number {
  return room / Math.max(1, ...events.flatMap(({ topics }) => topics.map(({ count }) => count)))
}

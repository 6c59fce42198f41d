/**
 * A panel as a dot plot: deadlines downwards, values across from zero, every promise with its name and number above its
 * mark. Not years across: dots of different places would then read as one line that rises.
 */
import type { CorpusTarget } from '../../corpus/graph.ts'
import { COMPARATOR_NAMES } from '../../model/labels.ts'
import type { Comparator, Tier } from '../../model/target.ts'
import { formatTarget } from '../../text/target-words.ts'
import { type Drawing, emptyDrawing, type Shape, widthOf } from '../picture/drawing.ts'
import { draftTag, nameOf } from '../picture/topic-grid.ts'
import type { Panel, Promised } from './panels.ts'

/** As wide as it is shown on a phone. */
const WIDTH = 330
const HEAD = 22
const DUE = 28
const LABEL = 20
const TRACK = 24
const GAP = 8
const AXIS = 24
/** Free at both ends of the axis, for its figures and for arrows. */
const SIDE = 14
const END = 46
const RADIUS = 6
/** Length of an arrow, from the middle of its mark. */
const ARROW = 24

const SHAPES: Record<Comparator, Shape> = {
  exactly: 'full',
  'at-least': 'ring',
  'more-than': 'ring',
  'at-most': 'ring',
  'less-than': 'ring',
  about: 'haze',
  between: 'full',
}
const ARROWS: Partial<Record<Comparator, 1 | -1>> = {
  'at-least': 1,
  'more-than': 1,
  'at-most': -1,
  'less-than': -1,
}
export const TIER_SHAPES: Record<Tier, Shape> = { 目标值: 'ring', 争取值: 'half', 奋斗值: 'full' }

/** `承诺“达到”的数，%`: what all promises of the panel have in common. */
export function panelName({ comparators, unit }: Panel): string {
  const names = comparators.map((comparator) => `“${COMPARATOR_NAMES[comparator]}”`)
  return `承诺${names.join('')}的数，${unit}`
}

/** `2020年：铜官区（征求意见稿）3.53%，郑州高新区9%。` */
export function panelInWords({ facets }: Panel): string {
  return facets
    .map(({ due, promises }) => {
      const said = promises.map(
        (promised) => `${nameOf(promised[0].document)}${valuesOf(promised).join('、')}`,
      )
      return `${due}：${said.join('，')}。`
    })
    .join('')
}

export function drawPanel(panel: Panel, indicator: string): Drawing {
  const drawing = emptyDrawing(WIDTH, 0, `${indicator}：${panelName(panel)}`, panelInWords(panel))
  const place = placeOf(panel)
  drawing.labels.push({ x: 0, y: 8, text: panelName(panel), tone: 'aside' })
  let y = HEAD
  for (const { due, promises } of panel.facets) {
    drawing.lines.push({ x1: 0, x2: WIDTH, y1: y, y2: y, colour: '--line' })
    drawing.labels.push({ x: 0, y: y + DUE / 2, text: due, tone: 'number' })
    y += DUE
    for (const promised of promises) y = drawPromise(drawing, panel, promised, y) + GAP
  }
  drawing.lines.push({ x1: 0, x2: WIDTH, y1: y, y2: y, colour: '--line-2' })
  panel.ticks.forEach((tick, n) => {
    const text = n === panel.ticks.length - 1 ? `${tick}${panel.unit}` : String(tick)
    drawing.labels.push({ x: place(tick), y: y + 13, text, tone: 'aside', anchor: 'middle' })
  })
  drawing.height = y + AXIS
  return drawing
}

/** Where the drawing goes on beneath it. */
function drawPromise(drawing: Drawing, panel: Panel, promised: Promised, top: number): number {
  const place = placeOf(panel)
  const middle = drawLabels(drawing, promised, top) + TRACK / 2
  for (const tick of panel.ticks)
    drawing.lines.push({
      x1: place(tick),
      x2: place(tick),
      y1: middle - TRACK / 2,
      y2: middle + TRACK / 2,
      colour: '--line',
    })
  const ends = promised.flatMap(({ canonical: { value, valueMax } }) => [value, valueMax ?? value])
  const [low, high] = [Math.min(...ends), Math.max(...ends)].map((end) => place(end / panel.size))
  const far = Math.abs((high ?? 0) - place(0)) > Math.abs((low ?? 0) - place(0)) ? high : low
  drawing.lines.push({ x1: place(0), x2: far ?? 0, y1: middle, y2: middle, colour: '--line-2' })
  drawExtent(drawing, promised[0], [low ?? 0, high ?? 0], middle)
  for (const target of promised) drawMarks(drawing, panel, target, middle)
  return middle + TRACK / 2
}

/** Whose and how much; tiers on a line each. */
function drawLabels(drawing: Drawing, promised: Promised, top: number): number {
  const { document } = promised[0]
  const tag = draftTag(document)
  const { name } = document.region
  const y = top + LABEL / 2
  drawing.labels.push({ x: 0, y, text: name, tone: 'name' })
  const left = widthOf(name) + 8
  const values = valuesOf(promised)
  values.forEach((text, n) => {
    drawing.labels.push({ x: left, y: y + n * LABEL, text, tone: 'number' })
  })
  const right = left + widthOf(values[0] ?? '') + 8
  if (tag) drawing.labels.push({ x: right, y, text: tag, tone: 'tag' })
  return top + values.length * LABEL
}

function valuesOf(promised: Promised): string[] {
  return promised.map((target) => `${target.tier ?? ''}${formatTarget(target)}`)
}

/** A range, or all tiers, is one mark: a bar from its lowest value to its highest. */
function drawExtent(
  drawing: Drawing,
  { topic }: CorpusTarget,
  [x1, x2]: readonly [number, number],
  y: number,
): void {
  if (x1 === x2) return
  drawing.boxes.push({ x1, x2, y1: y - 2, y2: y + 2, colour: `--${topic.id}` })
}

function drawMarks(drawing: Drawing, panel: Panel, target: CorpusTarget, y: number): void {
  const place = placeOf(panel)
  const { comparator, canonical, tier, topic } = target
  const colour = `--${topic.id}`
  const x = place(canonical.value / panel.size)
  const way = ARROWS[comparator]
  if (way) drawing.arrows.push({ x1: x, x2: x + way * ARROW, y, colour })
  const shape = tier ? TIER_SHAPES[tier] : SHAPES[comparator]
  drawing.dots.push({ x, y, shape, colour, r: RADIUS })
  if (canonical.valueMax === null) return
  drawing.dots.push({ x: place(canonical.valueMax / panel.size), y, shape, colour, r: RADIUS })
}

function placeOf({ ticks }: Panel): (value: number) => number {
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  return (value) => SIDE + ((value - low) / (high - low)) * (WIDTH - SIDE - END)
}
